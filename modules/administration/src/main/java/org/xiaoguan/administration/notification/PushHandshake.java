package org.xiaoguan.administration.notification;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** Whose page opens a connection: the person who is signed in with the same session, from a page of our own. */
public class PushHandshake extends ServerEndpointConfig.Configurator {
    /** Property of the connection with the account's id. */
    static final String USER = "xiaoguan.user";

    /** Property of the connection with the id of the session it was opened with. */
    static final String SESSION = "xiaoguan.session";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        // The properties are those of this handshake alone (WebSocket 2.1).
        Map<String, Object> properties = config.getUserProperties();
        properties.remove(USER);
        properties.remove(SESSION);
        if (request.getHttpSession() instanceof HttpSession session
                && session.getAttribute(USER) instanceof Long user
                && isOwn(request.getHeaders())) {
            properties.put(USER, user);
            properties.put(SESSION, session.getId());
        }
    }

    /** Whether the page comes from where it connects to. */
    private static boolean isOwn(Map<String, List<String>> headers) {
        String origin = first(headers, "Origin");
        String host = first(headers, "Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(new URI(origin).getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }
}
