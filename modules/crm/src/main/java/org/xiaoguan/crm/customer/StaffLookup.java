package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds owners and team members among the staff. */
@Named("customerStaffLookup")
@ApplicationScoped
public class StaffLookup implements Lookup {
    @Inject
    People people;

    @Override
    public List<Choice> find(String typed) {
        return people.find(typed).stream()
                .map(person -> new Choice(person.id(), person.name(), person.departmentName()))
                .toList();
    }

    @Override
    public String label(long id) {
        return people.name(id);
    }
}
