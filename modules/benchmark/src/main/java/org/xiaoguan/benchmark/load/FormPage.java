package org.xiaoguan.benchmark.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser sends of a page with a form: every field as it stands there, as PrimeFaces does by Ajax. */
public final class FormPage {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.:-]+)=\"([^\"]*)\"");
    private static final Pattern SELECT = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern AREA = Pattern.compile("<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private FormPage() {}

    /** The fields of the form {@code form} with their present values. */
    public static Map<String, Object> fields(String page) {
        return fields(page, "form");
    }

    /** The fields of the form of this id. */
    public static Map<String, Object> fields(String page, String id) {
        int begin = page.indexOf("<form id=\"" + id + "\"");
        String form = page.substring(begin, page.indexOf("</form>", begin));
        Map<String, Object> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group(1));
            boolean unchecked =
                    "checkbox".equals(attributes.get("type")) && !input.group(1).contains("checked");
            if (!unchecked) {
                put(fields, attributes, attributes.get("value"));
            }
        }
        Matcher select = SELECT.matcher(form);
        while (select.find()) {
            put(fields, attributes(select.group(1)), chosen(select.group(2)));
        }
        Matcher area = AREA.matcher(form);
        while (area.find()) {
            put(fields, attributes(area.group(1)), area.group(2).strip());
        }
        fields.put("primefaces.nonce", first(NONCE, page));
        return fields;
    }

    /** The same fields sent by Ajax: what is pressed, what is processed, what is shown anew. */
    static Map<String, Object> ajax(Map<String, Object> fields, String source, String execute, String render) {
        Map<String, Object> sent = new LinkedHashMap<>(fields);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", source);
        sent.put("jakarta.faces.partial.execute", execute);
        sent.put("jakarta.faces.partial.render", render);
        sent.put(source, source);
        return sent;
    }

    private static void put(Map<String, Object> fields, Map<String, String> attributes, String value) {
        String name = attributes.get("name");
        if (name != null) {
            fields.put(name, value == null ? "" : value);
        }
    }

    private static String chosen(String options) {
        String chosen = first(CHOSEN, options);
        return chosen.isEmpty() ? first(FIRST, options) : chosen;
    }

    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(
                    attribute.group(1),
                    attribute
                            .group(2)
                            .replace("&amp;", "&")
                            .replace("&quot;", "\"")
                            .replace("&#39;", "'"));
        }
        return attributes;
    }
}
