package org.xiaoguan.crm.contactrecord;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of contacts with customers. */
@Named
@RequestScoped
public class ContactRecordListPage extends ListPage<ContactRecordRow> {
    @Inject
    ContactRecordService records;

    @Inject
    ContactRecordChoices choices;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        result = records.list(filter(address, tabs), address.request());
        labels.readPeople(result.rows().stream().map(ContactRecordRow::staffId));
    }

    /** The filter that an address asks for. */
    static ContactRecordFilter filter(ListAddress address, ScopeTabs tabs) {
        ScopeTab tab = tabs.present();
        boolean mine = tab == ScopeTab.MINE;
        return new ContactRecordFilter(
                address.text("text"),
                address.id("customer"),
                address.id("person"),
                address.choice("method", ContactMethod.class),
                address.choice("purpose", ContactPurpose.class),
                address.date("from"),
                address.date("to"),
                address.choice("completeness", Completeness.class),
                address.choice("verdict", SpotCheck.class),
                address.flag("due"),
                mine,
                mine ? Scope.ALL : tabs.scope(tab));
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public List<Option> getPeople() {
        return choices.people();
    }

    public ContactMethod[] getMethods() {
        return ContactMethod.values();
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
    }

    public SpotCheck[] getVerdicts() {
        return SpotCheck.values();
    }

    public Completeness[] getCompletenesses() {
        return Completeness.values();
    }
}
