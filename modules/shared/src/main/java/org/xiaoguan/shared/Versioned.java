package org.xiaoguan.shared;

/** A record that is changed only by who read its present version. */
public interface Versioned {
    /** Null until it is stored. */
    Long getId();

    int getVersion();
}
