package org.xiaoguan.launcher;

/** Why the system could not start, in one line for the person at the console. */
public class LaunchFailure extends RuntimeException {

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
