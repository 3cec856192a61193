package org.xiaoguan.projects.project.view;

import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.projects.timeline.TimelineEntry;

/**
 * What the page of a project shows.
 *
 * @param costUnknown whether nobody has said what some of it costs; false for those who may not see costs
 * @param held the permissions of the reader that reach it: what the page offers to do
 * @param team who works on it beside the manager, by name
 * @param timeline what happened to it, the latest first
 */
public record OpenedProject(
        ProjectView view, boolean costUnknown, Set<String> held, List<Option> team, List<TimelineEntry> timeline) {}
