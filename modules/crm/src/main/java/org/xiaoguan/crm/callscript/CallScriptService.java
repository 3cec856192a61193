package org.xiaoguan.crm.callscript;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;
import static org.xiaoguan.crm.CrmPermissions.CALLSCRIPT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CALLSCRIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the scripts of calls. */
@Stateless
public class CallScriptService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Requires(CALLSCRIPT_VIEW)
    public ListResult<CallScriptRow> list(CallScriptFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(CALLSCRIPT_VIEW)
    public void export(CallScriptFilter filter, Consumer<CallScriptRow> consumer) {
        query(filter).forEach(CallScriptRow::id, consumer);
    }

    private ListQuery<CallScriptRow> query(CallScriptFilter filter) {
        return ListQuery.of(
                        em,
                        CallScriptRow.class,
                        "new org.xiaoguan.crm.callscript.CallScriptRow(s.id, s.name, s.opening, s.steps, s.closed)",
                        "CallScript s",
                        "s.id")
                .where(
                        "lower(s.name) like :text or lower(s.opening) like :text or lower(s.steps) like :text",
                        "text",
                        SearchText.pattern(filter.text()))
                .where("s.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("name", "s.name"))
                .orderedBy("s.name");
    }

    /** Those to choose from. */
    @Requires(CALLSCRIPT_VIEW)
    public List<Option> open() {
        return em.createQuery(
                        "select new org.xiaoguan.administration.api.Option(s.id, s.name) from CallScript s"
                                + " where s.closed = false order by s.name",
                        Option.class)
                .getResultList();
    }

    /** @throws NotFoundException for an unknown id */
    @Requires({CALLSCRIPT_VIEW, CALLLIST_CALL})
    public CallScript find(long id) {
        return records.find(CallScript.class, id);
    }

    /** Adds a script; the same form key again gives the one that it made first. */
    @Requires(CALLSCRIPT_EDIT)
    public long create(CallScriptForm form, String formKey) {
        return records.create(CallScript.class, formKey, () -> {
            check(form, null);
            return new CallScript(form);
        });
    }

    /** Changes a script that nobody else changed since it was read. */
    @Requires(CALLSCRIPT_EDIT)
    public void update(long id, int readVersion, CallScriptForm form) {
        CallScript script = records.unchanged(CallScript.class, id, readVersion);
        check(form, id);
        script.change(form);
    }

    @Requires(CALLSCRIPT_EDIT)
    public void close(long id) {
        records.locked(CallScript.class, id).close();
    }

    @Requires(CALLSCRIPT_EDIT)
    public void reopen(long id) {
        records.locked(CallScript.class, id).reopen();
    }

    /** Deletes a script that no list uses. */
    @Requires(CALLSCRIPT_EDIT)
    public void delete(long id) {
        records.delete(CallScript.class, id);
    }

    private void check(CallScriptForm form, Long own) {
        new Violations()
                .collect(form::check)
                .collect(() -> {
                    if (records.isTaken(CallScript.class, "name", form.getName(), own)) {
                        throw BusinessException.at("name", "error.duplicate");
                    }
                })
                .throwIfAny();
    }
}
