package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.RealData;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.administration.importing.ImportState;
import org.xiaoguan.administration.importing.ImportUpload;
import org.xiaoguan.administration.user.FirstPassword;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.crm.CrmPermissions;

/** The people, goods and customers of a real company, whose files another system wrote. */
@ExtendWith(ArquillianExtension.class)
class ImportingASalesForceIT {
    @Inject
    ImportDesk desk;

    @Inject
    CustomerService customers;

    @Inject
    UserService users;

    @Inject
    People people;

    @Inject
    Company company;

    private String user;

    @Test
    void itsFilesAreUnderstoodOnceToldAndTheSameFilesAgainChangeNothing() {
        user = company.user(company.department(null), company.shipped("ADMINISTRATOR"), sales());

        ImportJob staff = desk.uploaded(user, files());
        assertThat(desk.batch(user, staff))
                .extracting(ImportJob::getKind)
                .containsExactly("administration.staff", "catalog.material", "crm.customer");
        importStaff(staff);
        ImportJob materials = importMaterials(desk.batch(user, staff).get(1));
        ImportJob last = importCustomers(desk.batch(user, materials).get(2));
        assertThat(desk.batch(user, last)).extracting(ImportJob::getState).containsOnly(ImportState.DONE);

        ImportJob again = desk.uploaded(user, files());
        for (int i = 0; i < 3; i++) {
            ImportJob checked = desk.batch(user, again).get(i);
            assertThat(checked.getState()).isEqualTo(ImportState.CHECKED);
            assertThat(desk.asked(user, checked)).isEmpty();
            assertThat(checked.getBad()).isZero();
            ImportJob done = desk.run(user, checked);
            assertThat(done.getUnchanged()).as(done.getKind()).isEqualTo(done.getTotal());
            assertThat(done.getCreated() + done.getUpdated()).isZero();
        }
    }

    private void importStaff(ImportJob job) {
        assertThat(desk.asked(user, job))
                .containsExactlyInAnyOrder(
                        "departmentId Central 11",
                        "departmentId East 12",
                        "departmentId West 12",
                        "superiorId Dustin Brinkmann 5",
                        "superiorId Melvin Marxen 6",
                        "superiorId Cara Losch 6",
                        "superiorId Rocco Neubert 6",
                        "superiorId Celia Rouche 6",
                        "superiorId Summer Sewald 6");
        ImportJob known = desk.answered(user, job, Map.of());
        assertThat(known.getBad()).isZero();
        assertThat(desk.proposed(user, known))
                .hasSize(35)
                .contains("Mei-Mei Johns mjohns", "Rosie Papadopoulos rpapadopou");
        ImportJob done = desk.run(user, known);
        assertThat(done.getCreated()).isEqualTo(35);
        long anna = company.asSystem(() -> people.find("Anna Snelling")).get(0).id();
        List<FirstPassword> passwords = company.as(user, () -> users.firstPasswords(List.of(anna)));
        assertThat(passwords).extracting(FirstPassword::username).containsExactly("asnelling");
        assertThat(company.asSystem(() ->
                        users.usernameOf(people.find("Dustin Brinkmann").get(0).id())))
                .isEqualTo("dbrinkmann");
    }

    private ImportJob importMaterials(ImportJob job) {
        assertThat(job.getState()).isEqualTo(ImportState.FAILED);
        assertThat(desk.asked(user, job)).containsExactly("unit  1", "taxRate  1");
        ImportJob headed = desk.answered(user, job, Map.of("unit", "台", "taxRate", "13"));
        assertThat(desk.asked(user, headed))
                .containsExactlyInAnyOrder("categoryId GTX 4", "categoryId MG 2", "categoryId GTK 1");
        ImportJob known = desk.answered(user, headed, Map.of());
        assertThat(known.getBad()).isZero();
        assertThat(desk.proposed(user, known)).contains("GTX Basic GTX-BASIC");
        ImportJob done = desk.run(user, known);
        assertThat(done.getCreated()).isEqualTo(7);
        return done;
    }

    private ImportJob importCustomers(ImportJob job) {
        assertThat(job.getBad()).isEqualTo(85);
        assertThat(desk.asked(user, job))
                .contains("industryId technolgy 12", "regionId Philipines 1", "revenueUnit  85");
        ImportJob known = desk.answered(
                user, job, Map.of("technolgy", "信息技术", "Philipines", "Philippines", "revenueUnit", "million USD"));
        assertThat(desk.asked(user, known)).containsExactly("regionId Philippines 1");
        known = desk.answered(user, known, Map.of());
        assertThat(known.getBad()).isZero();
        ImportJob done = desk.run(user, known);
        assertThat(done.getCreated()).isEqualTo(85);
        Customer cheers = company.as(user, () -> customers.find(customers.idByName("Cheers")));
        assertThat(company.as(user, () -> customers.parentName(cheers.getId()))).isEqualTo("Massive Dynamic");
        assertThat(cheers.getCompany().getEmployees()).isEqualTo(6472);
        assertThat(cheers.getCompany().getAnnualRevenue()).isEqualByComparingTo("4269.9");
        assertThat(cheers.getCompany().getRevenueUnit()).isEqualTo("million USD");
        return done;
    }

    private long sales() {
        return company.role(
                ScopeLevel.ALL,
                CrmPermissions.CUSTOMER_VIEW,
                CrmPermissions.CUSTOMER_CREATE,
                CrmPermissions.CUSTOMER_EDIT,
                CrmPermissions.CUSTOMER_IMPORT);
    }

    private static List<ImportUpload> files() {
        return Stream.of("accounts.csv", "products.csv", "sales_teams.csv")
                .map(name -> new ImportUpload(name, RealData.file(name)))
                .toList();
    }
}
