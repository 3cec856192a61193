package org.xiaoguan.ui.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.ui.CurrentUser;

/** The texts as pages write them: {@code #{msg['project.number']}}. */
@Named("msg")
@RequestScoped
public class TextMap extends AbstractMap<String, String> {
    @Inject
    private Texts texts;

    @Inject
    private CurrentUser user;

    private Locale locale;

    @PostConstruct
    void read() {
        locale = user.getLocale();
    }

    @Override
    public String get(Object key) {
        return texts.get(locale, String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.all(locale).entrySet();
    }
}
