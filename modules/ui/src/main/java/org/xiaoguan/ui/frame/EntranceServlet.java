package org.xiaoguan.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address of the application leads to the first page of one's menu. */
@WebServlet("")
public class EntranceServlet extends HttpServlet {
    @Inject
    private transient Frame frame;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entrance = frame.getEntrance();
        if (entrance == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + entrance);
        }
    }
}
