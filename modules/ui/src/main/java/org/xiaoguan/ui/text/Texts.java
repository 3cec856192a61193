package org.xiaoguan.ui.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.CurrentUser;

/** The texts of all modules in both languages. A missing one shows as {@code ???key???} and is logged once. */
@ApplicationScoped
public class Texts {
    private static final Logger LOG = Logger.getLogger(Texts.class.getName());

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    @Inject
    private CurrentUser user;

    @Inject
    void load(@Any Instance<AppModule> modules) {
        for (Locale language : Languages.ALL) {
            Map<String, String> texts = new HashMap<>();
            for (AppModule module : modules) {
                bundle(module.name(), language).forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        LOG.log(Level.SEVERE, "The text {0} stands in two modules", key);
                    }
                });
            }
            byLanguage.put(language.getLanguage(), texts);
        }
    }

    /** The text in the reader's language. */
    public String get(String key) {
        return get(user.getLocale(), key);
    }

    /** The text in the given language. */
    public String get(Locale locale, String key) {
        String text = byLanguage.get(Languages.nearest(locale).getLanguage()).get(key);
        if (text != null) {
            return text;
        }
        if (missing.add(key)) {
            LOG.log(Level.WARNING, "There is no text for {0}", key);
        }
        return "???" + key + "???";
    }

    /** The same text in each language. */
    public List<String> inEveryLanguage(String key) {
        return Languages.ALL.stream().map(language -> get(language, key)).toList();
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return byLanguage.get(Languages.CHINESE.getLanguage()).containsKey(key);
    }

    /** The text with its arguments in the reader's language. */
    public String format(String key, Object... arguments) {
        return format(user.getLocale(), key, List.of(arguments));
    }

    /** The text of a constant in the reader's language, such as {@code change.state.partly-done}; empty for none. */
    public String of(String prefix, Enum<?> constant) {
        return constant == null ? "" : get(Keys.of(prefix, constant));
    }

    /**
     * Constants by their names and by their texts in every language, to know them again in what somebody wrote.
     *
     * @param prefixes of the keys of their texts
     */
    public <E extends Enum<E>> Map<String, E> constants(Class<E> type, String... prefixes) {
        Map<String, E> byText = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byText.put(constant.name(), constant);
            for (String prefix : prefixes) {
                inEveryLanguage(Keys.of(prefix, constant)).forEach(text -> byText.put(text, constant));
            }
        }
        return byText;
    }

    /** The text of a broken rule in the reader's language. */
    public String of(Violation violation) {
        return of(user.getLocale(), violation);
    }

    /** The text of a broken rule in the given language; one may be told with another one in it. */
    public String of(Locale locale, Violation violation) {
        List<?> arguments = violation.arguments().stream()
                .map(argument -> argument instanceof Violation inner ? of(locale, inner) : argument)
                .toList();
        return format(locale, violation.key(), arguments);
    }

    /**
     * The text with its arguments: a plain {@code {0}} is written as everywhere on the pages (numbers with their own
     * decimals, dates as yyyy-MM-dd, instants as business time); {@code {0,number,#,##0}} keeps its own pattern.
     */
    public String format(Locale locale, String key, Collection<?> arguments) {
        return fill(get(locale, key), locale, arguments.toArray());
    }

    static String fill(String text, Locale locale, Object... arguments) {
        // An apostrophe is one: no translator should need to know what it means to MessageFormat.
        MessageFormat pattern = new MessageFormat(text.replace("'", "''"), locale);
        Format[] own = pattern.getFormatsByArgumentIndex();
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean plain = i >= own.length || own[i] == null;
            written[i] = plain ? Formats.any(arguments[i]) : arguments[i];
        }
        return pattern.format(written);
    }

    Map<String, String> all(Locale locale) {
        return byLanguage.get(Languages.nearest(locale).getLanguage());
    }

    private static Properties bundle(String module, Locale language) {
        String path = "org/xiaoguan/" + module + "/messages_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                LOG.log(Level.SEVERE, "There is no bundle {0}", path);
                return texts;
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
