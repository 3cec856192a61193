package org.xiaoguan.crm.visit.calendar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.crm.visit.VisitState;
import org.xiaoguan.crm.visit.VisitStatus;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;

/** The month and the week of one person, on which visits are dragged from day to day. Nothing but the person is kept. */
@Named
@ViewScoped
public class VisitCalendarPage implements Serializable {
    @Inject
    VisitService visits;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    private Long person;
    private transient ScheduleModel model;

    public void open() {
        if (!user.may(CrmPermissions.VISIT_VIEW)) {
            throw new AccessDeniedException();
        }
    }

    public ScheduleModel getModel() {
        if (model == null) {
            model = new Days();
        }
        return model;
    }

    /** Reads the days that the calendar shows, and the visit that was dragged. */
    private final class Days extends LazyScheduleModel {
        private static final long serialVersionUID = 1L;

        @Override
        public void loadEvents(LocalDateTime start, LocalDateTime end) {
            visits.calendar(person, start.toLocalDate(), end.toLocalDate().minusDays(1))
                    .forEach(row -> addEvent(event(row)));
        }

        @Override
        public ScheduleEvent<?> getEvent(String id) {
            return event(visits.view(visit(id)));
        }
    }

    /** @throws NotFoundException for what the browser sent and is no id */
    private static long visit(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private ScheduleEvent<?> event(VisitRow row) {
        VisitStatus status = row.status(clock.today());
        boolean open = row.state() == VisitState.OPEN && user.may(CrmPermissions.VISIT_EDIT);
        return DefaultScheduleEvent.<Object>builder()
                .id(Long.toString(row.id()))
                .title(row.customerName())
                .description(row.place())
                .startDate(row.day().atStartOfDay())
                .endDate(row.day().plusDays(1).atStartOfDay())
                .allDay(true)
                .overlapAllowed(true)
                .editable(open)
                .styleClass("visit " + status.name().toLowerCase(Locale.ROOT))
                .build();
    }

    /** A visit was dragged to another day; refused, it stands where it was when the calendar is drawn again. */
    public void moved(ScheduleEntryMoveEvent moved) {
        LocalDate day = moved.getScheduleEvent().getStartDate().toLocalDate();
        if (actions.perform(() -> visits.move(visit(moved.getScheduleEvent().getId()), day))) {
            actions.done("visit.moved", moved.getScheduleEvent().getTitle(), day);
        }
    }

    /** A visit was chosen. */
    public void chosen(SelectEvent<ScheduleEvent<?>> chosen) {
        actions.redirect(path("/crm/visit/view?id=" + chosen.getObject().getId()));
    }

    /** A day was chosen, for a visit that is to be arranged. */
    public void dayChosen(SelectEvent<LocalDateTime> chosen) {
        LocalDate day = chosen.getObject().toLocalDate();
        if (user.may(CrmPermissions.VISIT_CREATE) && !day.isBefore(clock.today())) {
            actions.redirect(path("/crm/visit/edit?day=" + day));
        }
    }

    private static String path(String address) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + address;
    }

    /** Whose calendar it is, where it is not the reader's own. */
    public String getPersonName() {
        return person == null ? "" : people.name(person);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
