package org.xiaoguan.crm.calllist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.callscript.CallScriptService;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** One call list: how far it is, and what came of each call. */
@Named
@RequestScoped
public class CallListPage {
    @Inject
    ListAddress address;

    @Inject
    CallListService lists;

    @Inject
    CallScriptService scripts;

    @Inject
    People people;

    @Inject
    CustomerLabels labels;

    @Inject
    Texts texts;

    private CallList list;
    private Progress progress;
    private ListResult<TargetRow> targets;
    private boolean editable;
    private boolean calling;

    @PostConstruct
    void read() {
        list = lists.find(address.requiredId("id"));
        progress = lists.progress(list.getId());
        targets = lists.targets(list.getId(), result(address), address.request());
        editable = lists.mayEdit(list.getId());
        calling = lists.isCaller(list.getId());
        labels.readPeople(targets.rows().stream().map(TargetRow::calledById));
    }

    /** The result that an address asks for. */
    static CallResult result(ListAddress address) {
        return address.choice("tab", CallResult.class);
    }

    public CallList getList() {
        return list;
    }

    public Progress getProgress() {
        return progress;
    }

    public List<TargetRow> getRows() {
        return targets.rows();
    }

    public long getCount() {
        return targets.count();
    }

    public CallResult[] getResults() {
        return CallResult.values();
    }

    /** Who calls. */
    public String getCallers() {
        return people.names(list.getCallerIds()).values().stream()
                .sorted(Comparator.comparing(name -> name, Collator.getInstance(Locale.CHINA)))
                .collect(Collectors.joining(texts.get("contactrecord.and")));
    }

    /** What the script is called that callers have beside them; empty for none. */
    public String getScript() {
        return list.getScriptId() == null
                ? ""
                : scripts.find(list.getScriptId()).getName();
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether the reader is one of those who call. */
    public boolean isCalling() {
        return calling;
    }
}
