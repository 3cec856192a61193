package org.xiaoguan.ui.text;

import java.util.Locale;

/** Message keys of values. */
public final class Keys {
    private Keys() {}

    /** The key of a constant: {@code change.state.} and PARTLY_DONE give {@code change.state.partly-done}. */
    public static String of(String prefix, Object constant) {
        return prefix + String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
