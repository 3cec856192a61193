package org.xiaoguan.crm.pool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.customer.CustomerImport;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.ui.list.ListPage;

/** The list of customers that anybody may claim. */
@Named
@RequestScoped
public class PoolListPage extends ListPage<PoolRow> {
    @Inject
    PoolService pool;

    @Inject
    Dictionaries dictionaries;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        PoolFilter filter = new PoolFilter(
                address.text("text"),
                address.id("kind"),
                address.id("region"),
                address.choice("grade", CustomerGrade.class));
        result = pool.list(filter, address.request());
        labels.readPeople(result.rows().stream().map(PoolRow::lastOwnerId));
        labels.readWords(result.rows().stream()
                .flatMap(row -> Stream.of(row.kindId(), row.regionId()).filter(Objects::nonNull)));
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public List<Option> getKinds() {
        return dictionaries.options(CustomerImport.KINDS);
    }

    public List<Option> getRegions() {
        return dictionaries.options(CustomerImport.REGIONS);
    }

    public CustomerGrade[] getGrades() {
        return CustomerGrade.values();
    }
}
