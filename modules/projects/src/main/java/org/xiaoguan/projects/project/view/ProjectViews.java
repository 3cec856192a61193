package org.xiaoguan.projects.project.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.margin.MarginView;
import org.xiaoguan.projects.project.Project;

/** Makes of a project what its pages show. */
@ApplicationScoped
public class ProjectViews {
    @Inject
    Customers customers;

    @Inject
    Departments departments;

    @Inject
    People people;

    ProjectView view(Project project, boolean showCost) {
        ContactSummary contact = project.getFacts().getContactId() == null
                ? null
                : customers.contact(project.getFacts().getContactId());
        return new ProjectView(
                project.summary(),
                project.getVersion(),
                customers.summary(project.getCustomerId()).name(),
                contact == null ? "" : contact.name(),
                contact == null ? "" : contact.phone(),
                departments.name(project.getDepartmentId()),
                people.name(project.getManagerId()),
                project.getFacts().getStartOn(),
                project.getFacts().getDueOn(),
                project.getFacts().getAddress(),
                project.getFacts().getParties(),
                project.getFacts().getNote(),
                project.sums().goods(),
                project.sums().fees(),
                project.getAccount().getDiscount(),
                project.getAccount().getAgreedPrice(),
                project.getAccount().getChangeTotal(),
                project.getFees().paid(FeeKind.LABOUR),
                project.getFees().paid(FeeKind.OTHER),
                project.getItems().stream().map(item -> item.view(showCost)).toList(),
                project.getFeeLines().stream().map(line -> line.view(showCost)).toList(),
                showCost ? margin(project) : null);
    }

    /** Members of the team by name, without the manager. */
    List<Option> team(Project project) {
        return people.names(project.getTeamIds()).entrySet().stream()
                .map(person -> new Option(person.getKey(), person.getValue()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.CHINA)))
                .toList();
    }

    static MarginView margin(Project project) {
        return new MarginView(
                project.margin(),
                project.getEarnings().budget(),
                project.sums().costParts(),
                project.sums().relievedCost());
    }
}
