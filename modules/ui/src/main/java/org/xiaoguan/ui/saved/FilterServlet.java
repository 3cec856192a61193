package org.xiaoguan.ui.saved;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.xiaoguan.shared.NotFoundException;

/** Saves, renames, replaces and deletes the named filters of a list, and chooses the one that opens it. */
@WebServlet("/saved/filter")
public class FilterServlet extends SavedServlet {
    @Inject
    private transient ListStore store;

    @Override
    String act(long userId, String list, HttpServletRequest request) {
        String name = request.getParameter("name");
        String query = request.getParameter("query");
        String wish = request.getParameter("do");
        switch (wish == null ? "" : wish) {
            case "save" -> store.save(userId, list, name, query, "true".equals(request.getParameter("usual")));
            case "rename" -> store.rename(userId, list, id(request), name);
            case "replace" -> store.replace(userId, list, id(request), query);
            case "usual" -> store.openBy(userId, list, id(request));
            case "unusual" -> store.openBare(userId, list);
            case "delete" -> store.delete(userId, list, id(request));
            default -> throw new NotFoundException();
        }
        return "delete".equals(wish) ? "list.saved.deleted" : "list.saved.done";
    }

    private static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }
}
