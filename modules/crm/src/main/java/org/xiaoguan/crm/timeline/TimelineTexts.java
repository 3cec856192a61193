package org.xiaoguan.crm.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Says what stands on a time line in the reader's language. */
@ApplicationScoped
public class TimelineTexts {
    @Inject
    Texts texts;

    /**
     * An event as a person reads it.
     *
     * @param icon name of its icon
     * @param kind message key of its kind
     * @param path address of its record, or null
     * @param about what it belongs to; empty for nothing
     * @param note what a person wrote; empty for nothing
     * @param when day, or day and time
     */
    public record Line(
            String icon, String kind, String text, String path, String about, String note, String when, String who)
            implements Serializable {}

    public List<Line> lines(Timeline timeline) {
        return timeline.entries().stream().map(this::line).toList();
    }

    private Line line(Timeline.Entry entry) {
        CustomerEvent event = entry.event();
        return new Line(
                entry.kind().icon(),
                entry.kind().key(),
                texts.format(
                        event.key(),
                        event.arguments().stream().map(this::argument).toArray()),
                event.path(),
                event.about() == null ? "" : event.about(),
                event.note() == null ? "" : event.note(),
                event.dayOnly()
                        ? Formats.date(LocalDate.ofInstant(event.at(), BusinessClock.ZONE))
                        : Formats.instant(event.at()),
                entry.who());
    }

    private Serializable argument(Serializable argument) {
        return argument instanceof CustomerEvent.Word word ? texts.get(word.key()) : argument;
    }
}
