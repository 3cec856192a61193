package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.RealData;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.administration.importing.ImportService;
import org.xiaoguan.administration.importing.ImportState;
import org.xiaoguan.administration.importing.ImportUpload;
import org.xiaoguan.administration.user.FirstPassword;
import org.xiaoguan.administration.user.StaffImport;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryService;

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
    Dictionaries dictionaries;

    @Inject
    Departments departments;

    @Inject
    CategoryService categories;

    @Inject
    ImportService imports;

    @Inject
    Company company;

    private String user;

    @Test
    void itsFilesAreUnderstoodOnceToldAndTheSameFilesAgainChangeNothing() {
        user = company.user(company.department(null), company.shipped("ADMINISTRATOR"));

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
        undoAll(desk.batch(user, last));
    }

    @Test
    void whatAFileHoldsIsAskedWhenItsHeadingsTellSeveralKinds() {
        user = company.user(company.department(null), company.shipped("ADMINISTRATOR"));
        String name = Company.unique("两可");
        String csv = "编码,名称,电话,地址\n,%s,,长沙\n".formatted(name);

        ImportJob job =
                desk.uploaded(user, List.of(new ImportUpload("list.csv", csv.getBytes(StandardCharsets.UTF_8))));

        assertThat(job.getState()).isEqualTo(ImportState.FAILED);
        assertThat(desk.asked(user, job)).containsExactly("? list.csv 1");
        ImportJob checked = desk.answered(user, job, Map.of("list.csv", Customer.KIND));
        assertThat(checked.getKind()).isEqualTo(Customer.KIND);
        assertThat(checked.getMatchColumn()).isEqualTo("name");
        assertThat(checked.getState()).isEqualTo(ImportState.CHECKED);
        assertThat(desk.asked(user, checked)).isEmpty();
        assertThat(desk.run(user, checked).getCreated()).isEqualTo(1);
        assertThat(company.as(user, () -> customers.idByName(name))).isNotNull();
    }

    @Test
    void whatIsChosenToBeMadeIsMadeOnlyWithRowsAndMayBeChosenOtherwise() {
        user = company.user(company.department(null), company.shipped("ADMINISTRATOR"));
        String name = Company.unique("未建");
        String region = Company.unique("长砂");
        ImportJob job = desk.checked(user, Customer.KIND, "name", "名称,地区\n%s,%s\n".formatted(name, region));
        assertThat(desk.asked(user, job)).containsExactly("regionId " + region + " 1");

        ImportJob chosen = desk.answered(user, job, Map.of());
        assertThat(chosen.getBad()).isZero();
        assertThat(desk.asked(user, chosen)).isEmpty();
        assertThat(region(region)).as("the import may yet be abandoned").isNull();

        ImportJob otherwise = desk.answered(user, chosen, Map.of(region, region + "沙"));
        assertThat(otherwise.getBad()).isEqualTo(1);
        assertThat(desk.asked(user, otherwise)).containsExactly("regionId " + region + "沙 1");
        ImportJob done = desk.run(user, desk.answered(user, otherwise, Map.of()));
        assertThat(done.getCreated()).isEqualTo(1);
        assertThat(region(region)).isNull();
        assertThat(region(region + "沙")).isNotNull();
        desk.undone(user, done);
        assertThat(region(region + "沙")).isNull();
    }

    @Test
    void whatCannotBeMadeIsToldAndNothingIsStored() {
        user = company.user(company.department(null), company.shipped("ADMINISTRATOR"));
        String name = Company.unique("未建");
        String region = Company.unique("地区");
        ImportJob job = desk.checked(user, Customer.KIND, "name", "名称,地区\n%s,%s\n".formatted(name, region));
        ImportJob chosen = desk.answered(user, job, Map.of());
        company.as(user, () -> dictionaries.add("region", region));

        ImportJob refused = desk.run(user, chosen);

        assertThat(refused.getState()).isEqualTo(ImportState.FAILED);
        assertThat(refused.getFailureZh()).contains(region);
        assertThat(company.as(user, () -> customers.idByName(name))).isNull();
        ImportJob again = desk.answered(user, refused, Map.of());
        assertThat(desk.run(user, again).getCreated()).isEqualTo(1);
    }

    private Long region(String word) {
        return company.as(user, () -> dictionaries.idOf("region", word));
    }

    /** What was made of unknown texts goes with the rows, since nothing else came to need it. */
    private void undoAll(List<ImportJob> batch) {
        assertThat(company.as(user, () -> dictionaries.idOf("region", "Philippines")))
                .isNotNull();
        for (int i = batch.size() - 1; i >= 0; i--) {
            ImportJob undone = desk.undone(user, batch.get(i));
            assertThat(undone.getKept()).as(undone.getKind()).isZero();
            assertThat(undone.getState()).isEqualTo(ImportState.UNDONE);
        }
        assertThat(company.as(user, () -> dictionaries.idOf("region", "Philippines")))
                .isNull();
        assertThat(company.as(user, () -> dictionaries.idOf("industry", "信息技术")))
                .as("not made by it")
                .isNotNull();
        assertThat(company.as(user, () -> people.find("Dustin Brinkmann"))).isEmpty();
        assertThat(company.as(user, () -> departments.open()))
                .extracting(option -> option.label().strip())
                .doesNotContain("Central", "East", "West");
        assertThat(company.as(user, () -> categories.options(null)))
                .extracting(Option::label)
                .doesNotContain("GTX", "MG", "GTK");
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
        assertThat(company.as(user, () -> people.find("Dustin Brinkmann")))
                .as("made when rows are stored")
                .isEmpty();
        assertThat(desk.proposed(user, known))
                .hasSize(35)
                .contains("Mei-Mei Johns mjohns", "Rosie Papadopoulos rpapadopou");
        ImportJob done = desk.run(user, known);
        assertThat(done.getCreated()).isEqualTo(35);
        long anna = company.asSystem(() -> people.find("Anna Snelling")).get(0).id();
        List<FirstPassword> passwords = company.as(user, () -> users.firstPasswords(List.of(anna)));
        assertThat(passwords).extracting(FirstPassword::username).containsExactly("asnelling");
        List<Long> superiors = company.as(user, () -> imports.made(done.getId(), StaffImport.SUPERIOR));
        assertThat(company.as(user, () -> users.firstPasswords(superiors)))
                .extracting(FirstPassword::username)
                .hasSize(6)
                .contains("dbrinkmann");
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
        assertThat(company.as(user, () -> dictionaries.idOf("region", "Philippines")))
                .as("made when rows are stored")
                .isNull();
        ImportJob done = desk.run(user, known);
        assertThat(done.getCreated()).isEqualTo(85);
        Customer cheers = company.as(user, () -> customers.find(customers.idByName("Cheers")));
        assertThat(company.as(user, () -> customers.parentName(cheers.getId()))).isEqualTo("Massive Dynamic");
        assertThat(cheers.getCompany().getEmployees()).isEqualTo(6472);
        assertThat(cheers.getCompany().getAnnualRevenue()).isEqualByComparingTo("4269.9");
        assertThat(cheers.getCompany().getRevenueUnit()).isEqualTo("million USD");
        return done;
    }

    private static List<ImportUpload> files() {
        return Stream.of("accounts.csv", "products.csv", "sales_teams.csv")
                .map(name -> new ImportUpload(name, RealData.file(name)))
                .toList();
    }
}
