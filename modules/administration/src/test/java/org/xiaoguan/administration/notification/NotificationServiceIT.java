package org.xiaoguan.administration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approval.ApprovalService;
import org.xiaoguan.administration.approval.TestedKinds;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

@ExtendWith(ArquillianExtension.class)
class NotificationServiceIT {
    private static final String KEY = "notification.approval.waiting";

    @Inject
    NotificationService notifications;

    @Inject
    ApprovalService approvals;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    private long department;
    private String teller;
    private String reader;

    @BeforeEach
    void begin() {
        department = company.department(null);
        long role = company.role(ScopeLevel.DEPARTMENT, TestedKinds.PERMISSION);
        teller = company.user(department, role);
        reader = company.user(department, role);
    }

    @Test
    void isUnreadUntilItsListIsOpenedAndIsNobodyElses() {
        tell("/a?id=1", reader);
        assertThat(unread(reader)).isEqualTo(1);
        assertThat(unread(teller)).isZero();
        assertThat(list(reader)).singleElement().satisfies(row -> {
            assertThat(row.unread()).isTrue();
            assertThat(row.arguments()).containsExactly("XM-1", "一楼 \"空调\"");
        });
        readAll(reader);
        assertThat(unread(reader)).isZero();
        assertThat(list(reader)).singleElement().matches(row -> !row.unread());
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        tell("/a?id=2", teller);
        assertThat(list(teller)).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotTold() {
        assertThatThrownBy(() -> company.as(teller, () -> {
                    notifications.tell(List.of(id(reader), -5L), KEY, "/a?id=3", "x".repeat(600));
                    return null;
                }))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(BusinessException.class);
        assertThat(unread(reader)).isZero();
    }

    @Test
    void whatIsOverNeedsNoReader() {
        tell("/a?id=4", reader);
        company.asSystem(() -> {
            notifications.settle(KEY, "/a?id=4");
            return null;
        });
        assertThat(unread(reader)).isZero();
    }

    @Test
    void whatIsOldIsForgotten() {
        tell("/a?id=5", reader);
        company.asSystem(() -> notifications.forget(clock.now().minus(Duration.ofDays(1)), 1000));
        assertThat(list(reader)).hasSize(1);
        company.asSystem(() -> notifications.forget(clock.now().plus(Duration.ofDays(1)), 100_000));
        assertThat(list(reader)).isEmpty();
    }

    @Test
    void thoseWhoMayDecideAreToldAndThenWhoSubmitted() {
        String stranger =
                company.user(company.department(null), company.role(ScopeLevel.DEPARTMENT, TestedKinds.PERMISSION));
        long document = System.nanoTime();
        company.as(teller, () -> {
            approvals.submit(new ApprovalRequest(
                    "test.document",
                    document,
                    "T-" + document,
                    "a document",
                    null,
                    BigDecimal.TEN,
                    "/test/document/view?id=" + document,
                    TestedKinds.PERMISSION,
                    department,
                    Set.of()));
            return null;
        });
        assertThat(unread(reader)).isEqualTo(1);
        assertThat(unread(teller)).isZero();
        assertThat(unread(stranger)).isZero();
        company.as(
                reader,
                () -> approvals.decide(
                        approvals
                                .latest("test.document", document)
                                .orElseThrow()
                                .approval()
                                .getId(),
                        1,
                        false,
                        "太贵"));
        assertThat(unread(reader)).as("it waits no more").isZero();
        assertThat(list(teller)).singleElement().satisfies(row -> {
            assertThat(row.textKey()).isEqualTo("notification.approval.rejected");
            assertThat(row.arguments()).contains("T-" + document, "太贵");
        });
    }

    private void tell(String path, String whom) {
        company.as(teller, () -> {
            notifications.tell(List.of(id(whom)), KEY, path, "XM-1", "一楼 \"空调\"");
            return null;
        });
    }

    private long unread(String user) {
        return company.as(user, notifications::unread);
    }

    private List<NotificationRow> list(String user) {
        return company.as(user, () -> notifications.list(ListRequest.firstRows(20)))
                .rows();
    }

    private void readAll(String user) {
        company.as(user, () -> {
            notifications.readAll();
            return null;
        });
    }

    private Long id(String user) {
        return company.as(user, currentUser::getStaffId);
    }
}
