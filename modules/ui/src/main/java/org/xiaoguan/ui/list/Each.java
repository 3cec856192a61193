package org.xiaoguan.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes what is inside once for each item. For what is only shown: other than {@code ui:repeat} it keeps no state of
 * each row, which takes most of the time that a long list needs.
 */
@FacesComponent(Each.TYPE)
public class Each extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.Each";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Map<String, Object> variables = context.getExternalContext().getRequestMap();
        String name = (String) getAttributes().get("var");
        Object outer = variables.get(name);
        for (Object item : items(getAttributes().get("value"))) {
            variables.put(name, item);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        if (outer == null) {
            variables.remove(name);
        } else {
            variables.put(name, outer);
        }
    }

    /** What a page may give as items: a collection, an array or nothing. */
    static Iterable<?> items(Object value) {
        if (value instanceof Iterable<?> items) {
            return items;
        }
        if (value instanceof Object[] items) {
            return List.of(items);
        }
        if (value != null) {
            throw new IllegalArgumentException("not items: " + value.getClass());
        }
        return List.of();
    }
}
