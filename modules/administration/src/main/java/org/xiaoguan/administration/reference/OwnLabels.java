package org.xiaoguan.administration.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ReferenceLabels;
import org.xiaoguan.administration.role.RoleNames;
import org.xiaoguan.ui.text.Texts;

/** Departments, people, roles, permissions and words of dictionaries in the audit trail, whichever record names them. */
@ApplicationScoped
public class OwnLabels implements ReferenceLabels {
    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Dictionaries dictionaries;

    @Inject
    RoleNames roles;

    @Inject
    Texts texts;

    @Override
    public String label(String concept, String attribute, String value) {
        if (concept.equals("role") && attribute.equals("grants")) {
            return grant(value);
        }
        if (!value.matches("-?\\d{1,18}")) {
            return null;
        }
        Long id = Long.valueOf(value);
        return switch (attribute) {
            case "departmentId" -> departments.name(id);
            case "staffId",
                    "superiorId",
                    "managerId",
                    "handlerId",
                    "delivererId",
                    "responsibleId",
                    "ownerId",
                    "teamIds" -> people.name(id);
            case "roleIds" -> roles.name(id);
            case "regionId", "kindId", "industryId", "sourceId", "reasonId" -> dictionaries.label(id);
            case "parentId" -> parent(concept, id);
            default -> null;
        };
    }

    private String parent(String concept, Long id) {
        return switch (concept) {
            case "department" -> departments.name(id);
            case "dictionary" -> dictionaries.label(id);
            default -> null;
        };
    }

    private String grant(String value) {
        String permission = "permission." + value.substring(0, value.indexOf(':'));
        String scope = "scope." + value.substring(value.indexOf(':') + 1);
        return (texts.has(permission) ? texts.get(permission) : permission) + " (" + texts.get(scope) + ")";
    }
}
