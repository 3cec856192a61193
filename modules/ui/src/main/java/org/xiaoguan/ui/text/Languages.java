package org.xiaoguan.ui.text;

import java.util.List;
import java.util.Locale;

/** The languages of the pages. */
public final class Languages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    /** Name of the cookie that keeps the choice of a browser. */
    public static final String COOKIE = "xiaoguan-language";

    private Languages() {}

    /** English for English, Chinese for everything else. */
    public static Locale nearest(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The language of the tag, such as {@code en} or {@code zh-CN}; Chinese for none or an unknown one. */
    public static Locale of(String tag) {
        return tag == null ? CHINESE : nearest(Locale.forLanguageTag(tag));
    }
}
