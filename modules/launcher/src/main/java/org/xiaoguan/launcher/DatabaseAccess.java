package org.xiaoguan.launcher;

/** Where the database answers and the passwords of its two accounts. */
public record DatabaseAccess(String url, String password, String ownerPassword) {

    /** The account of the application: reads and writes rows, changes no table. */
    public static final String USER = "xiaoguan";
    /** The account of the migration. */
    public static final String OWNER = "xiaoguan_owner";

    /** Tells the server's pools (deploy/payara/post-boot.asadmin) by system properties. */
    public void publish() {
        System.setProperty("xiaoguan.db.url", url);
        System.setProperty("xiaoguan.db.password", password);
        System.setProperty("xiaoguan.db.owner.password", ownerPassword);
    }
}
