package org.xiaoguan.administration.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.xiaoguan.ui.text.LanguageChoice;

/** Keeps the language that somebody chose with the account. */
@ApplicationScoped
public class OwnLanguage implements LanguageChoice {
    @Inject
    UserService users;

    @Override
    public void choose(Locale locale) {
        users.chooseLanguage(locale.getLanguage());
    }
}
