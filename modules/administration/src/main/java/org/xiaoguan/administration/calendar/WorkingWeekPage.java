package org.xiaoguan.administration.calendar;

import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The hours of the working week. */
@Named
@ViewScoped
public class WorkingWeekPage implements Serializable {
    private WeekForm form;

    @Inject
    CalendarService calendar;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    public void open() {
        if (!user.may(CALENDAR_EDIT)) {
            throw new AccessDeniedException();
        }
        form = new WeekForm(calendar.week());
    }

    public String save() {
        if (!actions.perform(() -> calendar.changeWeek(form))) {
            return null;
        }
        drafts.discard("administration.week", null);
        actions.done("common.saved");
        return actions.to("/administration/calendar/view");
    }

    /** Name of the day in the reader's language. */
    public String dayName(WeekForm.Day day) {
        return DayOfWeek.of((int) day.getId()).getDisplayName(TextStyle.FULL_STANDALONE, user.getLocale());
    }

    public WeekForm getForm() {
        return form;
    }
}
