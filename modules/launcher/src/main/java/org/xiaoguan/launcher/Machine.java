package org.xiaoguan.launcher;

/** What the embedded database and the application need of the machine. */
final class Machine {

    private static final int OLDEST_JAVA = 17;

    private Machine() {}

    static void require(String system, String architecture, Runtime.Version java) {
        if (!"Linux".equals(system) || !"amd64".equals(architecture)) {
            throw new LaunchFailure("The embedded database needs Linux on x86-64; this is " + system + " on "
                    + architecture + ". See deploy/README.md for a MariaDB of your own.");
        }
        if (java.feature() < OLDEST_JAVA) {
            throw new LaunchFailure("Java " + OLDEST_JAVA + " or newer is needed; this is Java " + java.feature());
        }
    }
}
