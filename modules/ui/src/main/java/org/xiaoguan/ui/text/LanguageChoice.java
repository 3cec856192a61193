package org.xiaoguan.ui.text;

import java.util.Locale;

/** Keeps the language that a user chose. Administration implements it. */
public interface LanguageChoice {
    void choose(Locale locale);
}
