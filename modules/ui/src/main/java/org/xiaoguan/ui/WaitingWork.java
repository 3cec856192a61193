package org.xiaoguan.ui;

/** What waits for the person who is working: shown with its number at the top of every page, unless there is none. */
public interface WaitingWork {
    /** Message key of what it is. */
    String getKey();

    /** Address of the page that lists it. */
    String getPath();

    /** How much waits. */
    long count();
}
