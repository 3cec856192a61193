package org.xiaoguan.administration.calendar;

import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_VIEW;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.ui.form.RecordPage;

/** A holiday, or a day worked instead of one. */
@Named
@ViewScoped
public class CalendarDayPage extends RecordPage<CalendarDayForm> {
    @Inject
    CalendarService calendar;

    public CalendarDayPage() {
        super(CalendarDay.KIND, new CalendarDayForm());
    }

    @Override
    protected Shown<CalendarDayForm> find(long id) {
        CalendarDay read = calendar.find(id);
        return new Shown<>(new CalendarDayForm(read), read.getVersion(), false);
    }

    @Override
    protected long create(CalendarDayForm form, String formKey) {
        return calendar.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, CalendarDayForm form) {
        calendar.update(id, readVersion, form);
    }

    public String delete() {
        return after(calendar::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(CALENDAR_EDIT);
    }

    @Override
    protected boolean isReadable() {
        return super.isReadable() && user.may(CALENDAR_VIEW);
    }

    @Override
    protected String next(long left) {
        return "/administration/calendar/view"
                + (getForm().getOnDay() == null
                        ? ""
                        : "?year=" + getForm().getOnDay().getYear());
    }

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }
}
