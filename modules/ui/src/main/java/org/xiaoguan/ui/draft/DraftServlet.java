package org.xiaoguan.ui.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Formats;

/**
 * Saves a form as it is typed, and discards it. Needs no session: the token, which no other site can know, says for whom
 * the form was made. Whoever is signed in as somebody else keeps nothing.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {
    @Inject
    private transient DraftStore store;

    @Inject
    private transient DraftSecret secret;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DraftToken> token = DraftToken.verify(request.getParameter(DraftRescue.TOKEN), secret.get());
        if (token.isEmpty() || (user.isSignedIn() && user.getId() != token.get().userId())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getParameter("discard") != null) {
            store.delete(token.get());
        } else {
            String content = FormContent.of(request.getParameterMap()).toString();
            if (content.length() > FormContent.MAX_LENGTH) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(Formats.time(store.save(token.get(), content)));
        }
    }
}
