package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.supplier.SupplierForm;
import org.xiaoguan.catalog.supplier.SupplierService;

/** What people keep of a list, over HTTP: filters under names of their own, and the columns that they want to see. */
@ExtendWith(ArquillianExtension.class)
class SavedListsIT {
    private static final String LIST = "/administration/department/list";

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    SupplierService suppliers;

    @Inject
    HttpServletRequest request;

    private Visitor visitor;

    @BeforeEach
    void signIn() throws Exception {
        company.department(null);
        visitor = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR);
    }

    @Test
    void aSavedFilterIsATabOfItsOwnerThatLeadsToAPlainAddress() throws Exception {
        assertThat(visitor.read(LIST + "?text=d&sort=name&rubbish=1&page=1"))
                .contains("value=\"text=d&amp;sort=name\"");
        assertThat(save("Depts+of+D", "text=d%26sort=name")).endsWith(LIST + "?text=d");
        assertThat(visitor.read(LIST))
                .contains("href=\"" + LIST + "?text=d&amp;sort=name\">Depts of D</a>")
                .contains("class=\"toast\"");
        Visitor other = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR);
        assertThat(other.read(LIST)).doesNotContain("Depts of D");
    }

    @Test
    void theBareAddressLeadsToTheFilterThatWasChosenForIt() throws Exception {
        assertThat(visitor.follow(LIST)).isEqualTo("200");
        save("A", "text=d%26sort=name&usual=true");
        assertThat(visitor.follow(LIST)).endsWith(LIST + "?text=d&sort=name");
        assertThat(visitor.follow(LIST + "?page=1")).isEqualTo("200");
        assertThat(visitor.read(LIST + "?text=d")).contains("href=\"" + LIST + "?page=1\"");
        visitor.send("/saved/filter", "do=unusual&list=" + LIST);
        assertThat(visitor.read(LIST)).as("said behind a redirect").contains("class=\"toast\"");
        assertThat(visitor.follow(LIST)).isEqualTo("200");
    }

    @Test
    void aReadyFilterLeadsInAndOutAgainWithinTheTab() throws Exception {
        Visitor buyer = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.GENERAL_MANAGER);
        String orders = "/projects/purchase/list";
        assertThat(buyer.read(orders + "?tab=mine")).contains("href=\"" + orders + "?late=true&amp;tab=mine\"");
        assertThat(buyer.read(orders + "?late=true&tab=mine&sort=number"))
                .contains("class=\"on\" aria-current=\"true\" href=\"" + orders + "?tab=mine\"");
    }

    @Test
    void aRefusalIsReadOnTheList() throws Exception {
        save("A", "text=d");
        save("A", "text=e");
        assertThat(visitor.read(LIST)).contains("role=\"alert\"").contains("“A”");
        assertThat(visitor.read(LIST)).doesNotContain("“A”");
    }

    @Test
    void onlyTheChosenColumnsAreSentInTheirOrder() throws Exception {
        String whole = visitor.read(LIST);
        visitor.send(
                "/saved/columns",
                "list=" + LIST + "&column=department.code&column=department.note&column=department.name"
                        + "&column=department.parentId&shown=department.code&shown=department.note&shown=department.name");
        String chosen = visitor.read(LIST);
        String[] heads = chosen.substring(0, chosen.indexOf("</thead>")).split("<th[ >]");
        assertThat(cells(whole, "<th")).isEqualTo(4);
        assertThat(heads).hasSize(4);
        assertThat(heads[1]).contains("sort=code");
        assertThat(heads[2]).doesNotContain("href=");
        assertThat(heads[3]).contains("sort=name");
        assertThat(cells(chosen, "<td") * 4).isEqualTo(cells(whole, "<td") * 3);
        visitor.send("/saved/columns", "reset=true&list=" + LIST);
        assertThat(cells(visitor.read(LIST), "<th")).isEqualTo(4);
    }

    @Test
    void anOptionalColumnIsSentToThoseWhoChoseIt() throws Exception {
        Visitor reader = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.GENERAL_MANAGER);
        String list = "/catalog/supplier/list";
        SupplierForm form = new SupplierForm();
        form.setCode(Company.unique("S"));
        form.setName(form.getCode());
        form.setNote("noted " + form.getCode());
        company.asSystem(() -> suppliers.create(form, null));
        String found = list + "?text=" + form.getCode();
        assertThat(reader.read(found)).doesNotContain(form.getNote()).contains("value=\"supplier.bank\"");
        reader.send("/saved/columns", "list=" + list + "&column=supplier.note&shown=supplier.note");
        String chosen = reader.read(found);
        assertThat(chosen).contains(form.getNote());
        assertThat(cells(chosen, "<td")).isEqualTo(cells(chosen, "<th")).isEqualTo(7);
    }

    @Test
    void whatIsNoListIsRefused() throws Exception {
        assertThat(visitor.send("/saved/filter", "do=save&name=A&query=text=d&list=../x"))
                .isEqualTo("404");
        assertThat(visitor.send("/saved/columns", "column=a")).isEqualTo("404");
        assertThat(visitor.send("/saved/filter", "do=delete&id=1&list=" + LIST + "&from=//elsewhere.example"))
                .doesNotContain("elsewhere");
        assertThat(new Visitor(request.getLocalPort()).send("/saved/filter", "do=save&list=" + LIST))
                .contains("/login");
    }

    @Test
    void somebodyElsesFilterIsNotFound() throws Exception {
        save("A", "text=d");
        String page = visitor.read(LIST);
        String id = page.replaceFirst("(?s).*name=\"id\" value=\"(\\d+)\".*", "$1");
        Visitor other = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR);
        for (String wish : new String[] {"delete", "usual", "replace&query=text=e", "change&name=B"}) {
            assertThat(other.send("/saved/filter", "list=" + LIST + "&id=" + id + "&do=" + wish))
                    .isEqualTo("404");
        }
        assertThat(visitor.read(LIST)).contains("href=\"" + LIST + "?text=d\">A</a>");
        assertThat(visitor.send("/saved/filter", "list=" + LIST + "&from=" + LIST + "&do=delete&id=" + id))
                .endsWith(LIST);
        assertThat(visitor.send("/saved/filter", "list=/no/list&do=save&name=A&query=text=d"))
                .isEqualTo("404");
    }

    @Test
    void whatIsSharedIsATabOfOthersAndAnAddressThatFollowsIt() throws Exception {
        save("Team", "text=d&audience=EVERYBODY");
        String id = visitor.read(LIST).replaceFirst("(?s).*name=\"id\" value=\"(\\d+)\".*", "$1");
        Visitor other = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR);
        assertThat(other.read(LIST))
                .containsPattern("pi-users[^>]*></span>\\s*Team</a>")
                .contains("value=\"unshare\"")
                .doesNotContain("value=\"replace\"")
                .doesNotContain("value=\"change\"");
        assertThat(other.follow(LIST + "?filter=" + id)).endsWith(LIST + "?text=d");
        visitor.send("/saved/filter", "list=" + LIST + "&do=replace&id=" + id + "&query=text=e");
        assertThat(other.follow(LIST + "?filter=" + id)).endsWith(LIST + "?text=e");
        assertThat(other.send("/saved/filter", "list=" + LIST + "&do=usual&id=" + id))
                .doesNotContain("404");
        assertThat(other.follow(LIST)).endsWith(LIST + "?text=e");
        visitor.send("/saved/filter", "list=" + LIST + "&do=change&name=Team&audience=NOBODY&id=" + id);
        assertThat(other.follow(LIST)).isEqualTo("200");
        assertThat(other.read(LIST + "?filter=" + id)).contains("没有与您共享").doesNotContain("Team");
        assertThat(other.follow(LIST + "?filter=rubbish")).isEqualTo("200");
    }

    @Test
    void whoMayNotShareWithEverybodyIsNotOfferedIt() throws Exception {
        Visitor seller = Visitor.holding(company, users, request.getLocalPort(), ShippedRole.SALESPERSON);
        String list = "/crm/customer/list";
        assertThat(seller.read(list + "?text=d"))
                .contains("value=\"DEPARTMENT\"")
                .doesNotContain("value=\"EVERYBODY\"");
        seller.send("/saved/filter", "do=save&name=A&query=text=d&audience=EVERYBODY&from=" + list + "&list=" + list);
        assertThat(seller.read(list)).doesNotContain(">A</a>");
    }

    private String save(String name, String query) throws Exception {
        return visitor.send(
                "/saved/filter", "do=save&list=" + LIST + "&from=" + LIST + "?text=d&name=" + name + "&query=" + query);
    }

    private static int cells(String page, String tag) {
        String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
        return table.split(tag + "[ >]", -1).length - 1;
    }
}
