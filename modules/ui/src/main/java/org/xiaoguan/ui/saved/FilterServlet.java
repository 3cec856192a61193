package org.xiaoguan.ui.saved;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.xiaoguan.shared.NotFoundException;

/** Saves, renames, shares, replaces and deletes the named filters of a list, and chooses the one that opens it. */
@WebServlet("/saved/filter")
public class FilterServlet extends SavedServlet {
    @Inject
    private transient ListStore store;

    @Override
    String act(Reader reader, String list, HttpServletRequest request) {
        String name = request.getParameter("name");
        String query = request.getParameter("query");
        String wish = request.getParameter("do");
        switch (wish == null ? "" : wish) {
            case "save" ->
                store.save(reader, list, name, query, "true".equals(request.getParameter("usual")), audience(request));
            case "change" -> store.change(reader, list, id(request), name, audience(request));
            case "replace" -> store.replace(reader, list, id(request), query);
            case "usual" -> store.openBy(reader, list, id(request));
            case "unusual" -> store.openBare(reader, list);
            case "unshare" -> store.takeBack(reader, list, id(request));
            case "delete" -> store.delete(reader, list, id(request));
            default -> throw new NotFoundException();
        }
        return "delete".equals(wish) ? "list.saved.deleted" : "list.saved.done";
    }

    private static Audience audience(HttpServletRequest request) {
        String wanted = request.getParameter("audience");
        return Stream.of(Audience.values())
                .filter(audience -> audience.name().equals(wanted))
                .findFirst()
                .orElse(Audience.NOBODY);
    }

    private static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }
}
