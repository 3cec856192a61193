package org.xiaoguan.web.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts: one history for the migrations of all modules. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "jdbc/xiaoguan-owner")
    DataSource owner;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource application;

    @PostConstruct
    void migrate() {
        DatabaseSettings.check(application);
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                // the times of a lower module come first, also when a higher one was migrated before
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
