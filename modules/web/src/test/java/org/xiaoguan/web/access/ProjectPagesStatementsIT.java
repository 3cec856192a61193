package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.projects.ProjectStory;

/** How often the pages of projects ask the database: a bounded number of times, however many rows they show. */
@ExtendWith(ArquillianExtension.class)
class ProjectPagesStatementsIT {
    private static final int MANY = 8;

    /** A bound a little above what was measured. */
    private static final long MOST = 30;

    private static final long MOST_OF_A_PROJECT = 40;

    private static final long MOST_OF_HOME = 34;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    ProjectStory stories;

    @Inject
    HttpServletRequest request;

    @Test
    void pagesAskAsOftenForManyRowsAsForFew() throws Exception {
        ProjectStory.Told few = company.asSystem(() -> stories.tell(2));
        ProjectStory.Told many = company.asSystem(() -> stories.tell(MANY));
        PageStatements statements = new PageStatements(
                database,
                Visitor.holding(
                        company,
                        users,
                        request.getLocalPort(),
                        ShippedRole.SALES_DIRECTOR,
                        ShippedRole.PURCHASER,
                        ShippedRole.WAREHOUSE,
                        ShippedRole.ACCOUNTANT));
        Map<String, Long> asked = new LinkedHashMap<>();
        List<String> rising = new ArrayList<>();
        for (String page : few.pages().keySet()) {
            long less = statements.of(few.pages().get(page));
            long more = statements.of(many.pages().get(page));
            asked.put(page, more);
            if (more > less) {
                rising.add(page + ": " + less + " for few rows, " + more + " for many");
            }
        }
        assertThat(statements.of("/reporting/home"))
                .as("home of whoever does everything")
                .isLessThanOrEqualTo(MOST_OF_HOME);
        assertThat(rising).as("asked %s", asked).isEmpty();
        assertThat(asked)
                .allSatisfy((page, count) -> assertThat(count)
                        .as(page)
                        .isLessThanOrEqualTo(page.startsWith("project view") ? MOST_OF_A_PROJECT : MOST));
    }
}
