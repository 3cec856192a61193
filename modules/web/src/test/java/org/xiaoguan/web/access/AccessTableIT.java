package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.user.UserService;

/**
 * Every shipped role tries every page over HTTP. 200: it opens. 403: the role may not. 404: the role may, and there is no
 * such record. A page that the table does not know fails the test.
 */
@ExtendWith(ArquillianExtension.class)
class AccessTableIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    ServletContext context;

    @Inject
    HttpServletRequest request;

    private final AccessTable table = AccessTable.read();

    @Test
    void everyPageStandsInTheTable() {
        Set<String> pages = new TreeSet<>();
        collect("/", pages);
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(table.pages()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void everyRoleGetsWhatTheTableSays() throws Exception {
        Map<ShippedRole, Visitor> visitors = new LinkedHashMap<>();
        for (ShippedRole role : ShippedRole.values()) {
            visitors.put(role, Visitor.holding(company, users, request.getLocalPort(), role));
        }
        List<String> wrong = new ArrayList<>();
        for (String address : table.addresses()) {
            List<Integer> found = new ArrayList<>();
            for (ShippedRole role : ShippedRole.values()) {
                found.add(visitors.get(role).open(address));
            }
            List<Integer> promised = Stream.of(ShippedRole.values())
                    .map(role -> table.status(address, role))
                    .toList();
            if (!found.equals(promised)) {
                wrong.add(line(address, found) + "   promised " + line(address, promised));
            }
        }
        assertThat(wrong).as("what the roles got").isEmpty();
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignInPage() throws Exception {
        Visitor stranger = new Visitor(request.getLocalPort());
        for (String address : table.addresses()) {
            int status = stranger.open(address);
            assertThat(status).as(address).isEqualTo(address.equals("/login") ? 200 : 302);
        }
    }

    /** A proxy or a setting of the browser may strip the Referer. */
    @Test
    void aFormSaysItselfWhichRecordItIsAbout() throws Exception {
        long department = company.department(null);
        Visitor administrator = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR);
        String address = "/administration/department/edit?id=" + department;
        assertThat(administrator.read(address + "&form:delete=form:delete")).contains("action=\"" + address + "\"");
    }

    private void collect(String folder, Set<String> pages) {
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                if (!path.matches("/(WEB-INF|META-INF|layout|error)/")) {
                    collect(path, pages);
                }
            } else if (path.endsWith(".xhtml") && !path.contains("/_")) {
                pages.add(path.substring(0, path.length() - ".xhtml".length()));
            }
        }
    }

    private static String line(String address, List<Integer> statuses) {
        return address + statuses.stream().map(status -> "," + status).collect(Collectors.joining());
    }
}
