package org.xiaoguan.administration.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server on loopback that takes everything for addresses it knows, as RFC 5321 says. */
public final class SmtpServer implements AutoCloseable {
    /** A mail as it came. */
    public record Mail(String from, String to, String content) {}

    private final ServerSocket door;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Mail> arrived = new LinkedBlockingQueue<>();
    private final String refused;

    /** @param refused a recipient that it does not know; null for none */
    public SmtpServer(String refused) throws IOException {
        this.refused = refused;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    public List<Mail> mails() {
        return mails;
    }

    /** The next mail, once it is there; null when none comes within ten seconds. */
    public Mail next() throws InterruptedException {
        return arrived.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                talk(socket);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
        answer(out, "220 loopback");
        String from = null;
        String to = null;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (command) {
                case "EHLO", "HELO", "RSET", "NOOP" -> answer(out, "250 loopback");
                case "MAIL" -> {
                    from = line;
                    answer(out, "250 ok");
                }
                case "RCPT" -> {
                    to = line;
                    answer(out, refused != null && line.contains(refused) ? "550 no such user" : "250 ok");
                }
                case "DATA" -> {
                    answer(out, "354 go on");
                    Mail mail = new Mail(from, to, content(in));
                    mails.add(mail);
                    arrived.add(mail);
                    answer(out, "250 taken");
                }
                case "QUIT" -> {
                    answer(out, "221 bye");
                    return;
                }
                default -> answer(out, "502 not here");
            }
        }
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void answer(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
