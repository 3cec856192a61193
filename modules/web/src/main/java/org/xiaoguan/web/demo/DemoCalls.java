package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.calllist.CallForm;
import org.xiaoguan.crm.calllist.CallListForm;
import org.xiaoguan.crm.calllist.CallListService;
import org.xiaoguan.crm.calllist.CallResult;
import org.xiaoguan.crm.calllist.CallService;
import org.xiaoguan.crm.calllist.CallTask;
import org.xiaoguan.crm.callscript.CallScriptForm;
import org.xiaoguan.crm.callscript.CallScriptService;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.grade.CustomerGrade;

/** A call list that two people have begun with, and the script beside it. */
@Dependent
public class DemoCalls {
    private static final List<CallResult> RESULTS = List.of(
            CallResult.INTERESTED,
            CallResult.NOT_REACHED,
            CallResult.CALL_AGAIN,
            CallResult.REACHED,
            CallResult.REFUSED);

    @Inject
    DemoDesk desk;

    @Inject
    CallScriptService scripts;

    @Inject
    CallListService lists;

    @Inject
    CallService calls;

    void call(Map<String, Long> staffIds, LocalDate today) {
        long script = desk.on(today.minusDays(1), DemoDesk.DIRECTOR, () -> scripts.create(script(), null));
        CallListForm form = new CallListForm();
        form.setName("年底回访：二级和其他客户");
        form.setScriptId(script);
        form.setPurpose(ContactPurpose.BUILD_RELATIONSHIP);
        form.setCallerIds(new ArrayList<>(List.of(staffIds.get("林晓岚"), staffIds.get("谭静"))));
        CustomerFilter filter =
                new CustomerFilter(null, null, null, CustomerGrade.OTHER, null, Boolean.FALSE, false, Scope.ALL);
        long id = desk.on(today.minusDays(1), DemoDesk.DIRECTOR, () -> lists.create(form, filter, "grade=OTHER", null));
        for (int i = 0; i < RESULTS.size(); i++) {
            CallResult result = RESULTS.get(i);
            desk.on(today.minusDays(1), DemoPeople.username(i % 2 == 0 ? "林晓岚" : "谭静"), () -> call(id, result, today));
        }
    }

    private void call(long list, CallResult result, LocalDate today) {
        Optional<CallTask> task = calls.next(list);
        if (task.isPresent()) {
            CallForm form = new CallForm();
            form.setResult(result);
            if (result == CallResult.CALL_AGAIN) {
                form.setNextOn(today);
                form.setNote("在开会，约好再打");
            } else if (result == CallResult.INTERESTED) {
                form.setNote("明年一季度有二期，要看样板");
                form.setNextStep("寄样板");
                form.setNextOn(today.plusDays(2));
            }
            calls.call(task.get().targetId(), task.get().attempts(), form);
        }
    }

    private static CallScriptForm script() {
        CallScriptForm form = new CallScriptForm();
        form.setName("年底回访");
        form.setOpening("您好，我是湖南这边负责贵公司的客户经理，占用您两分钟，了解一下今年的使用情况。");
        form.setSteps("今年用我们的产品，哪里最满意，哪里要改进？\n明年有没有新项目或者改造？大概什么时候定？\n现在还有哪几家在和您谈？\n方便寄一份新样册和报价吗？寄到哪里？\n谢谢，约好下次联系的时间。");
        return form;
    }
}
