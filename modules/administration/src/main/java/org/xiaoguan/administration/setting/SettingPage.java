package org.xiaoguan.administration.setting;

import static org.xiaoguan.administration.AdministrationPermissions.SETTING_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.xiaoguan.administration.audit.ChangeTexts;
import org.xiaoguan.administration.audit.HistoryRow;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;

/** The settings of the company, with their history. */
@Named
@ViewScoped
public class SettingPage implements Serializable {
    private final Map<String, String> read = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Every field of the page asks for them. */
    private transient List<SettingGroup> groups;

    @Inject
    transient SettingService settings;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient ChangeTexts changes;

    @Inject
    transient SettingTexts texts;

    public void open() {
        settings.all().forEach((definition, value) -> read.put(definition.key(), value));
        values.putAll(read);
    }

    public String save() {
        if (!actions.perform(() -> settings.change(read, values))) {
            return null;
        }
        actions.done("common.saved");
        return actions.to("/administration/setting/edit");
    }

    /** Whether the reader may change them. */
    public boolean isEditable() {
        return currentUser.may(SETTING_EDIT);
    }

    /** What stands together. */
    public List<SettingGroup> getGroups() {
        if (groups == null) {
            groups = SettingGroup.of(settings.all().keySet());
        }
        return groups;
    }

    /** What is typed, by key. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Changes of all settings, the latest first; each says which setting it is about. */
    public List<HistoryRow> getHistory() {
        List<SettingChange> history = settings.history();
        List<HistoryRow> rows =
                changes.rows(history.stream().map(SettingChange::entry).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).of(texts.label(history.get(i).key())))
                .toList();
    }
}
