package org.xiaoguan.administration.approvalrule;

import static org.xiaoguan.ui.export.ExportColumn.count;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of approval rules as a file. */
@ApplicationScoped
public class ApprovalRuleExport implements ExportSource<ApprovalRuleExport.Line> {
    @Inject
    ApprovalRuleService rules;

    @Inject
    ApprovalRuleTexts words;

    @Inject
    Texts texts;

    /** A rule with the names of its roles. */
    public record Line(ApprovalRule rule, String role, String escalationRole) {}

    @Override
    public String name() {
        return "approvalrules";
    }

    @Override
    public String titleKey() {
        return "menu.approvalrule.list";
    }

    @Override
    public List<ExportColumn<Line>> columns() {
        return List.of(
                text(
                        "approvalrule.documentKind",
                        line -> texts.get("approval.kind." + line.rule().getDocumentKind())),
                count("approvalrule.step", line -> line.rule().getStep()),
                text("approvalrule.condition", line -> words.condition(line.rule())),
                text("approvalrule.roleId", Line::role),
                count("approvalrule.dueHours", line -> line.rule().getDueHours()),
                text("approvalrule.escalationRoleId", Line::escalationRole),
                count("approvalrule.escalationHours", line -> line.rule().getEscalationHours()),
                text("common.state", line -> line.rule().isClosed() ? texts.get("common.closed") : ""));
    }

    @Override
    public void rows(ListAddress address, Consumer<Line> consumer) {
        List<ApprovalRule> all = rules.list();
        Map<Long, String> roles = words.roles(all);
        all.forEach(rule -> consumer.accept(
                new Line(rule, named(roles, rule.getRoleId()), named(roles, rule.getEscalationRoleId()))));
    }

    private static String named(Map<Long, String> roles, Long roleId) {
        return roleId == null ? "" : roles.getOrDefault(roleId, "");
    }
}
