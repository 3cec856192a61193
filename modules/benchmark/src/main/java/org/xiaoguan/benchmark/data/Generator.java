package org.xiaoguan.benchmark.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import org.xiaoguan.launcher.DatabaseAccess;

/**
 * Fills a migrated database in which nothing but the first administrator is. The same seed and last day make the same
 * rows; everybody's password is that of the first administrator.
 */
public final class Generator {
    private final Size size;
    private final long seed;
    private final LocalDate until;

    /** @param until the last day of the story, which must not be in the future */
    public Generator(Size size, long seed, LocalDate until) {
        this.size = size;
        this.seed = seed;
        this.until = until;
    }

    /** What all parts of the story have in common. */
    record Scene(Rows rows, Size size, LocalDate first, LocalDate until, long seed) {
        Random random(int part) {
            return new Random(seed * 31 + part);
        }
    }

    public void fill(DatabaseAccess access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                access.url() + "&useBulkStmts=true&rewriteBatchedStatements=true",
                DatabaseAccess.OWNER,
                access.ownerPassword())) {
            Rows rows = new Rows(connection);
            fill(new Scene(rows, size, until.minusYears(Size.YEARS), until, seed));
            rows.finish();
            rows.analyze();
        }
    }

    private void fill(Scene scene) throws SQLException {
        Company company = new Company(scene.rows(), size, scene.first());
        company.write();
        Person director = company.with("SALES_DIRECTOR").get(0);
        Person accountant = company.with("ACCOUNTANT").get(0);
        Catalog catalog = new Catalog();
        catalog.write(scene.rows(), size, Moment.of(scene.first(), 0, director), scene.random(1));
        Customers customers = new Customers();
        customers.write(scene.rows(), size, company, scene.first());
        ContactRecords.write(scene.rows(), size, customers, scene.first(), until, scene.random(2));
        Projects projects = new Projects(scene, customers, catalog, director);
        int approved = 0;
        for (int i = 0; i < size.projects(); i++) {
            approved += projects.state(i).equals("APPROVED") ? 1 : 0;
        }
        Supply supply = new Supply(scene, projects, catalog, accountant, approved);
        Finance finance = new Finance(scene, projects, accountant, approved);
        int index = 0;
        for (int i = 0; i < size.projects(); i++) {
            Deal deal = projects.plan(i);
            if (deal.approved()) {
                supply.plan(deal, index);
                finance.plan(deal, index);
                index++;
            }
            projects.write(deal);
            if (deal.approved()) {
                supply.write(deal);
                finance.write(deal);
            }
        }
    }
}
