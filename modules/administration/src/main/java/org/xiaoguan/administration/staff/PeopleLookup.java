package org.xiaoguan.administration.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds people of the company by name, pinyin initials or department. */
@Named
@ApplicationScoped
public class PeopleLookup implements Lookup {
    @Inject
    People people;

    @Override
    public List<Choice> find(String typed) {
        return people.find(typed).stream().map(PeopleLookup::choice).toList();
    }

    @Override
    public String label(long id) {
        return people.name(id);
    }

    private static Choice choice(PersonSummary person) {
        return new Choice(person.id(), person.name(), person.departmentName());
    }
}
