package org.xiaoguan.administration.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ReferenceLabels;
import org.xiaoguan.administration.role.RoleNames;
import org.xiaoguan.administration.setting.SettingTexts;
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
    SettingTexts settings;

    @Inject
    Texts texts;

    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        if (concept.equals("role") && attribute.equals("grants")) {
            return values.stream().collect(Collectors.toMap(value -> value, this::grant));
        }
        if (concept.equals("setting") && attribute.equals("name")) {
            return values.stream().collect(Collectors.toMap(value -> value, settings::label));
        }
        if (concept.equals("approvalrule") && attribute.equals("documentKind")) {
            return values.stream()
                    .collect(Collectors.toMap(value -> value, value -> texts.get("approval.kind." + value)));
        }
        return names(concept, attribute)
                .map(names -> ReferenceLabels.byId(values, names))
                .orElse(Map.of());
    }

    private Optional<Function<Set<Long>, Map<Long, String>>> names(String concept, String attribute) {
        return Optional.ofNullable(
                switch (attribute) {
                    case "departmentId" -> departments::names;
                    case "staffId",
                            "nextStaffId",
                            "checkedById",
                            "receivedById",
                            "assignedById",
                            "correctiveById",
                            "closedById",
                            "withdrawnById",
                            "proposedById",
                            "doneById",
                            "repliedById",
                            "surveyedById",
                            "calledById",
                            "takenById",
                            "keptForId",
                            "watcherIds",
                            "callerIds",
                            "enteredBy",
                            "prospectBy",
                            "superiorId",
                            "managerId",
                            "handlerId",
                            "delivererId",
                            "responsibleId",
                            "deputyId",
                            "uploadedBy",
                            "ownerId",
                            "lastOwnerId",
                            "evaluatorId",
                            "directorId",
                            "marketerId",
                            "responsibleIds" -> people::names;
                    case "roleIds", "roleId", "escalationRoleId" -> roles::names;
                    case "regionId", "kindId", "industryId", "sourceId", "reasonId" -> dictionaries::labels;
                    case "parentId", "id" -> own(concept);
                    default -> null;
                });
    }

    private Function<Set<Long>, Map<Long, String>> own(String concept) {
        return switch (concept) {
            case "department" -> departments::names;
            case "dictionary" -> dictionaries::labels;
            case "staff" -> people::names;
            case "role" -> roles::names;
            default -> null;
        };
    }

    private String grant(String value) {
        String permission = "permission." + value.substring(0, value.indexOf(':'));
        String scope = "scope." + value.substring(value.indexOf(':') + 1);
        return (texts.has(permission) ? texts.get(permission) : permission) + " (" + texts.get(scope) + ")";
    }
}
