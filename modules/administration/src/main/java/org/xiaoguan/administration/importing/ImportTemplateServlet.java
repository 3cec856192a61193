package org.xiaoguan.administration.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.text.Texts;

/** Sends the template of one kind to those who may import it; to others it does not exist. */
@WebServlet("/administration/import/template")
public class ImportTemplateServlet extends HttpServlet {
    @Inject
    private transient ImportTargets targets;

    @Inject
    private transient ImportTemplate template;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportTarget<?> target;
        try {
            target = targets.of(String.valueOf(request.getParameter("kind")));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = texts.get("import.kind." + target.kind()) + ".xlsx";
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"template.xlsx\"; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        template.write(target, response.getOutputStream());
    }
}
