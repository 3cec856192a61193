package org.xiaoguan.crm.sighting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds the project at which a competitor was met. */
@Named
@RequestScoped
public class SightingProjectLookup implements Lookup {
    @Inject
    SightedProjects projects;

    @Override
    public List<Choice> find(String typed) {
        return projects.find(typed);
    }

    @Override
    public String label(long id) {
        return projects.label(id);
    }
}
