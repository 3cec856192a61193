package org.xiaoguan.administration.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.form.Failures;
import org.xiaoguan.ui.text.Texts;

/**
 * Files come and go here, each as the plain body of a request, so that none is ever whole in memory and a too large one
 * is left where the limit is. What changes something needs a header that only our own pages can send.
 */
@WebServlet("/attachment/*")
public class AttachmentServlet extends HttpServlet {
    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})");
    private static final Pattern PICTURE = Pattern.compile("/(\\d{1,18})/thumbnail");
    private static final Pattern RECORD = Pattern.compile("/([a-z][a-z.-]{1,58})/(\\d{1,18})");
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final String OWN_PAGE = "X-Xiaoguan";
    private static final int BUFFER = 64 * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient Texts texts;

    private interface Work {
        void run() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = matcher(FILE, request);
        Matcher picture = matcher(PICTURE, request);
        answer(response, () -> {
            if (file.matches()) {
                send(Long.parseLong(file.group(1)), response);
            } else if (picture.matches()) {
                sendPicture(Long.parseLong(picture.group(1)), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private void send(long id, HttpServletResponse response) throws IOException {
        Attachment attachment = attachments.find(id);
        closed(response);
        response.setContentType(attachment.getContentType().mediaType());
        response.setContentLengthLong(attachment.getSize());
        response.setHeader("Content-Disposition", FileName.disposition(attachment.getName()));
        OutputStream out = response.getOutputStream();
        for (int number = 1; number <= attachments.parts(attachment); number++) {
            out.write(attachments.part(id, number));
        }
    }

    private void sendPicture(long id, HttpServletResponse response) throws IOException {
        Optional<byte[]> picture = attachments.thumbnail(id);
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        closed(response);
        response.setContentType(ContentType.JPEG.mediaType());
        response.setContentLength(picture.get().length);
        response.getOutputStream().write(picture.get());
    }

    /** Whatever it is, it runs nothing and loads nothing. */
    private static void closed(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher record = matcher(RECORD, request);
        if (!record.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isOwn(request, response)) {
            answer(response, () -> receive(record.group(1), Long.parseLong(record.group(2)), request, response));
        }
    }

    private void receive(String kind, long recordId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        attachments.checkAdding(kind, recordId);
        long largest = attachments.largest();
        if (request.getContentLengthLong() > largest) {
            refuseSize(largest);
        }
        String key = request.getParameter("key");
        Path file = Files.createTempFile("attachment", null);
        try {
            MessageDigest digest = sha256();
            long size = read(request.getInputStream(), file, largest, digest);
            long id = attachments.attach(new AttachmentUpload(
                    kind,
                    recordId,
                    request.getParameter("name"),
                    file,
                    size,
                    HexFormat.of().formatHex(digest.digest()),
                    key != null && KEY.matcher(key).matches() ? key : null));
            text(response, HttpServletResponse.SC_CREATED, Long.toString(id));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long read(InputStream in, Path file, long largest, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                size += some;
                if (size > largest) {
                    refuseSize(largest);
                }
                digest.update(buffer, 0, some);
                out.write(buffer, 0, some);
            }
        }
        return size;
    }

    private static void refuseSize(long largest) {
        throw BusinessException.of("attachment.too-large", largest / 1024 / 1024);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = matcher(FILE, request);
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isOwn(request, response)) {
            answer(response, () -> {
                attachments.delete(Long.parseLong(file.group(1)));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            });
        }
    }

    /** Other sites can neither send the header nor a body of this type without being asked first. */
    private static boolean isOwn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        boolean plain = type == null || type.startsWith("application/octet-stream");
        if (request.getHeader(OWN_PAGE) == null || !plain) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private void answer(HttpServletResponse response, Work work) throws IOException {
        try {
            work.run();
        } catch (RuntimeException e) {
            Optional<BusinessException> refusal = Failures.refusal(e);
            if (refusal.isEmpty() || response.isCommitted()) {
                throw e;
            }
            Violation violation = refusal.get().violations().get(0);
            response.reset();
            response.setHeader("X-Content-Type-Options", "nosniff");
            text(response, status(violation.key()), texts.of(violation));
        }
    }

    private static int status(String key) {
        return switch (key) {
            case "error.not-found" -> HttpServletResponse.SC_NOT_FOUND;
            case "error.access-denied" -> HttpServletResponse.SC_FORBIDDEN;
            case "attachment.too-large" -> TOO_LARGE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private static void text(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text);
    }

    private static Matcher matcher(Pattern pattern, HttpServletRequest request) {
        return pattern.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
