package org.xiaoguan.administration.setting;

import static org.xiaoguan.administration.AdministrationPermissions.SETTING_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.SETTING_VIEW;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.shared.Violations;

/** Keeps the settings; their history is in the audit trail. */
@Stateless
@LocalBean
@Local(Settings.class)
public class SettingService implements Settings {
    private static final int MAX_LENGTH = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    History history;

    @Inject
    SmallTables tables;

    private List<SettingSource> sources;

    @Inject
    void find(@Any Instance<SettingSource> found) {
        sources = found.stream().toList();
    }

    @Open("the rules of every service depend on settings")
    @Override
    public String text(String key) {
        return value(definition(key), tables.of(Setting.class, this::changed));
    }

    private static String value(SettingDefinition definition, Map<String, String> changed) {
        return changed.getOrDefault(definition.key(), definition.defaultValue());
    }

    /** What was changed from its default, on whichever node, by key. */
    private Map<String, String> changed() {
        return em.createQuery("select s from Setting s", Setting.class)
                .getResultStream()
                .collect(Collectors.toMap(Setting::getName, Setting::getValue));
    }

    @Open("the rules of every service depend on settings")
    @Override
    public BigDecimal number(String key) {
        return new BigDecimal(text(key));
    }

    /** All settings with their present values, group by group. */
    @Requires(SETTING_VIEW)
    public Map<SettingDefinition, String> all() {
        Map<String, String> changed = changed();
        Map<SettingDefinition, String> values = new LinkedHashMap<>();
        definitions().stream()
                .sorted(Comparator.comparing(SettingDefinition::group))
                .forEach(definition -> values.put(definition, value(definition, changed)));
        return values;
    }

    /** What was changed, the latest first. */
    @Requires(SETTING_VIEW)
    public List<SettingChange> history() {
        return em.createQuery("select s from Setting s", Setting.class)
                .getResultStream()
                .flatMap(setting -> history.of("administration.setting", setting.getId()).stream()
                        .map(entry -> new SettingChange(setting.getName(), entry)))
                .sorted(Comparator.comparing(
                                (SettingChange change) -> change.entry().at())
                        .reversed())
                .toList();
    }

    /**
     * Changes settings; keys that are not declared are passed over.
     *
     * @param read the values that the person saw, so that a change made meanwhile by somebody else is not undone unseen
     * @param wanted the values that shall hold
     */
    @Requires(SETTING_EDIT)
    public void change(Map<String, String> read, Map<String, String> wanted) {
        Violations violations = new Violations();
        List<SettingDefinition> wantedChanges = definitions().stream()
                .filter(definition -> wanted.containsKey(definition.key()))
                .filter(definition -> !plain(wanted.get(definition.key())).equals(plain(read.get(definition.key()))))
                .toList();
        Map<String, String> stored = changed();
        for (SettingDefinition definition : wantedChanges) {
            check(definition, wanted.get(definition.key()), violations);
            String present = value(definition, stored);
            violations.require(
                    present.equals(plain(read.get(definition.key()))),
                    definition.field(),
                    "setting.changed-meanwhile",
                    present);
        }
        violations.throwIfAny();
        wantedChanges.forEach(definition -> store(definition, plain(wanted.get(definition.key()))));
    }

    private static String plain(String value) {
        return value == null ? "" : value.strip();
    }

    private void store(SettingDefinition definition, String wanted) {
        stored(definition.key())
                .ifPresentOrElse(
                        setting -> setting.change(wanted), () -> em.persist(new Setting(definition.key(), wanted)));
    }

    private static void check(SettingDefinition definition, String value, Violations violations) {
        violations.optionalText(definition.field(), value, MAX_LENGTH);
        if (definition.isNumber()) {
            boolean fits =
                    plain(value).matches("-?\\d{1,9}(\\.\\d{1,4})?") && definition.allows(new BigDecimal(plain(value)));
            violations.require(fits, definition.field(), "setting.range", definition.least(), definition.most());
        }
    }

    private Optional<Setting> stored(String key) {
        return em.createQuery("select s from Setting s where s.name = :name", Setting.class)
                .setParameter("name", key)
                .getResultStream()
                .findFirst();
    }

    private SettingDefinition definition(String key) {
        return definitions().stream()
                .filter(definition -> definition.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting " + key));
    }

    private List<SettingDefinition> definitions() {
        return sources.stream().flatMap(source -> source.settings().stream()).toList();
    }
}
