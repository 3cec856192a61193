package org.xiaoguan.ui.saved;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.xiaoguan.ui.list.Arrangement;

/** Keeps which columns of a list a person sees, in which order. */
@WebServlet("/saved/columns")
public class ColumnServlet extends SavedServlet {
    private static final int MOST = 60;

    @Inject
    private transient ListStore store;

    @Override
    String act(Reader reader, String list, HttpServletRequest request) {
        boolean reset = request.getParameter("reset") != null;
        List<String> all = values(request, "column");
        List<String> shown = values(request, "shown");
        store.arrange(reader.userId(), list, reset ? "" : Arrangement.write(all, shown));
        return "list.columns.done";
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).limit(MOST).toList();
    }
}
