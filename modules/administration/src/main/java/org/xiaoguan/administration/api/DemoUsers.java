package org.xiaoguan.administration.api;

import java.util.List;

/** Tells the sign-in page of a demo whom one can be there. The demo story implements it; nothing else does. */
public interface DemoUsers {
    /** The users, in the order shown. */
    List<DemoUser> all();

    /** The password that all of them have. */
    String password();

    /**
     * A user of the demo.
     *
     * @param username name to sign in with
     * @param name name of the person
     * @param role role the user stands for
     */
    record DemoUser(String username, String name, ShippedRole role) {}
}
