package org.xiaoguan.ui.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.Failures;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** Sends the whole result of a list as a file, row by row. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {
    private static final Pattern FILE = Pattern.compile("/([\\w-]+)\\.(xlsx|csv)");
    private static final int BUFFER = 64 * 1024;

    private transient List<ExportSource<?>> sources;

    @Inject
    private transient ListAddress address;

    @Inject
    private transient Texts texts;

    @Inject
    private transient BusinessClock clock;

    @Inject
    void find(@Any Instance<ExportSource<?>> found) {
        sources = found.stream().toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<ExportSource<?>> source = file.matches() ? source(file.group(1)) : Optional.empty();
        if (source.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setBufferSize(BUFFER);
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        try {
            send(source.get(), file.group(2), response);
        } catch (RuntimeException e) {
            refuse(e, response);
        }
    }

    private <R> void send(ExportSource<R> source, String kind, HttpServletResponse response) throws IOException {
        String title = texts.get(source.titleKey());
        List<ExportColumn<R>> columns = source.columns();
        boolean csv = "csv".equals(kind);
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String name = URLEncoder.encode(title + " " + clock.today() + "." + kind, StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + source.name() + "." + kind + "\"; filename*=UTF-8''" + name);
        OutputStream out = response.getOutputStream();
        RowWriter writer = csv
                ? new CsvWriter(out)
                : new XlsxWriter(
                        out, title, columns.stream().map(ExportColumn::kind).toList());
        writer.head(columns.stream().map(column -> texts.get(column.key())).toList());
        source.rows(address, row -> write(writer, columns, row));
        writer.close();
    }

    private static <R> void write(RowWriter writer, List<ExportColumn<R>> columns, R row) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(row)));
        try {
            writer.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(RuntimeException failure, HttpServletResponse response) throws IOException {
        Optional<BusinessException> refusal = Failures.refusal(failure);
        if (refusal.isEmpty() || response.isCommitted()) {
            throw failure;
        }
        boolean denied = refusal.get().violations().get(0).key().equals("error.access-denied");
        response.reset();
        response.sendError(denied ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private Optional<ExportSource<?>> source(String name) {
        for (ExportSource<?> source : sources) {
            if (source.name().equals(name)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
