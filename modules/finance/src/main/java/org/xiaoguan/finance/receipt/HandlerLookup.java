package org.xiaoguan.finance.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds the person who brought money in or paid it back. */
@Named("receiptHandlers")
@RequestScoped
public class HandlerLookup implements Lookup {
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
