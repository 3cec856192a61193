package org.xiaoguan.shared;

/** A text that somebody typed. */
public final class TypedText {
    private TypedText() {}

    /** Without blanks around it; null where nothing is left. */
    public static String of(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
