package org.xiaoguan.launcher;

/** Where the database answers and the passwords of its two accounts. */
public record DatabaseAccess(String url, String password, String ownerPassword) {

    /** The account of the application: reads and writes rows, changes no table. */
    public static final String USER = "xiaoguan";
    /** The account of the migration. */
    public static final String OWNER = "xiaoguan_owner";

    /** A database that runs already, with the accounts of deploy/mariadb/accounts; passwords from the environment. */
    public static DatabaseAccess external(String url) {
        return new DatabaseAccess(url, secret("XIAOGUAN_DB_PASSWORD"), secret("XIAOGUAN_DB_OWNER_PASSWORD"));
    }

    private static String secret(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            throw new LaunchFailure(variable + " must be in the environment for a database that runs already.");
        }
        return value;
    }

    /** Tells the server's pools (deploy/payara/post-boot.asadmin) by system properties. */
    public void publish() {
        System.setProperty("xiaoguan.db.url", url);
        System.setProperty("xiaoguan.db.password", password);
        System.setProperty("xiaoguan.db.owner.password", ownerPassword);
    }
}
