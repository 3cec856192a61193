package org.xiaoguan.administration.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.administration.api.SettingDefinition;

/**
 * Settings that stand together in the page, those of one thing in a line.
 *
 * @param name message key after {@code setting.group.}
 */
public record SettingGroup(String name, List<Line> lines) {
    /** @param of whose settings they are, such as the name of a role; null for those that are set once */
    public record Line(String of, List<SettingDefinition> settings) {}

    /** Groups and lines in the order of the settings. */
    static List<SettingGroup> of(Iterable<SettingDefinition> settings) {
        Map<String, Map<Optional<String>, List<SettingDefinition>>> groups = new LinkedHashMap<>();
        settings.forEach(setting -> groups.computeIfAbsent(setting.group(), name -> new LinkedHashMap<>())
                .computeIfAbsent(Optional.ofNullable(setting.of()), of -> new ArrayList<>())
                .add(setting));
        return groups.entrySet().stream()
                .map(group -> new SettingGroup(
                        group.getKey(),
                        group.getValue().entrySet().stream()
                                .map(line -> new Line(line.getKey().orElse(null), line.getValue()))
                                .toList()))
                .toList();
    }
}
