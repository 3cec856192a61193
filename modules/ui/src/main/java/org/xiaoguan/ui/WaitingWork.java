package org.xiaoguan.ui;

/** What waits for the person who is working: shown with its number at the top of every page, unless there is none. */
public interface WaitingWork {
    /** Message key of what it is. */
    String getKey();

    /** Address of the page that lists it. */
    String getPath();

    /** Its icon at the top. */
    default String getIcon() {
        return "pi-check-square";
    }

    /** Whether open pages are told of more at once, so that its place is kept while there is nothing. */
    default boolean isPushed() {
        return false;
    }

    /** How much waits. */
    long count();
}
