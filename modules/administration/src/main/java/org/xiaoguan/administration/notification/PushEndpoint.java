package org.xiaoguan.administration.notification;

import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.shared.Beans;

/** Keeps a connection to each open page, and only sends: a page that says something is not listened to. */
@ServerEndpoint(value = "/push", configurator = PushHandshake.class)
public class PushEndpoint {
    private static final Logger LOG = Logger.getLogger(PushEndpoint.class.getName());

    @OnOpen
    public void open(Session connection) throws IOException {
        Object user = connection.getUserProperties().get(PushHandshake.USER);
        Object session = connection.getUserProperties().get(PushHandshake.SESSION);
        if (user instanceof Long userId && session instanceof String httpSession) {
            connection.setMaxTextMessageBufferSize(1);
            connection.setMaxBinaryMessageBufferSize(1);
            Beans.of(OpenPages.class).add(userId, httpSession, connection);
        } else {
            connection.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        }
    }

    @OnClose
    public void close(Session connection) {
        Beans.of(OpenPages.class).remove(connection);
    }

    @OnError
    public void fail(Session connection, Throwable failure) {
        LOG.log(Level.FINE, "A page is gone", failure);
        Beans.of(OpenPages.class).remove(connection);
    }
}
