package org.xiaoguan.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final StackTraceElement JAVA = frame("java.lang.Integer", "parseInt");
    private static final StackTraceElement COMPONENT =
            frame("org.primefaces.component.schedule.Schedule", "queueEvent");
    private static final StackTraceElement OURS = frame("org.xiaoguan.crm.visit.calendar.VisitCalendarPage", "moved");

    @Test
    void whatAComponentCannotReadIsForged() {
        Exception unread = at(new NumberFormatException("abc"), JAVA, COMPONENT, OURS);
        assertThat(Failures.isForged(unread)).isTrue();
        assertThat(Failures.isForged(new FacesException(unread))).isTrue();
        assertThat(Failures.isForged(at(new DateTimeException("abc"), JAVA, COMPONENT)))
                .isTrue();
    }

    @Test
    void whatOurOwnCodeDidNotExpectIsNot() {
        assertThat(Failures.isForged(at(new NumberFormatException("abc"), JAVA, OURS, COMPONENT)))
                .isFalse();
        assertThat(Failures.isForged(at(new IllegalStateException("abc"), COMPONENT)))
                .isFalse();
    }

    private static Exception at(Exception failure, StackTraceElement... frames) {
        failure.setStackTrace(frames);
        return failure;
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, null, -1);
    }
}
