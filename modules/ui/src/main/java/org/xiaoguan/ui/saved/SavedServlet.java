package org.xiaoguan.ui.saved;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.CarriedMessages;
import org.xiaoguan.ui.form.Failures;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.text.Texts;

/** A small form of a list page: does what it asks for the person who is working, and leads back to the list. */
abstract class SavedServlet extends HttpServlet {
    private static final Pattern LIST = Pattern.compile("(/[a-z]{1,30}){2,3}");

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Texts texts;

    @Inject
    private transient KeptLists kept;

    /** Does it; the key of what is said afterwards. */
    abstract String act(Reader reader, String list, HttpServletRequest request);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        if (list == null || !LIST.matcher(list).matches() || getServletContext().getResource(list + ".xhtml") == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String done = act(Reader.of(user), list, request);
            kept.changed();
            CarriedMessages.say(request, FacesMessage.SEVERITY_INFO, texts.get(done));
        } catch (RuntimeException e) {
            BusinessException refusal = Failures.refusal(e).orElseThrow(() -> e);
            if (refusal instanceof NotFoundException) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String why = texts.of(refusal.violations().get(0));
            CarriedMessages.say(request, FacesMessage.SEVERITY_ERROR, why);
        }
        response.sendRedirect(Addresses.local(request, request.getParameter("from")));
    }

    /** Whoever had to sign in first comes here again without the form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
