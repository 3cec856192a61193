package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.access.Grants;

/**
 * The pages that people have open on this node, told at once when something concerns them. Those on other nodes learn it
 * with their next page. A page is told nothing more once its session ended or its account was closed.
 */
@ApplicationScoped
public class OpenPages {
    private static final Logger LOG = Logger.getLogger(OpenPages.class.getName());

    private final Map<Session, Page> pages = new ConcurrentHashMap<>();

    @Inject
    GrantCache grants;

    /**
     * A page in which this account is signed in.
     *
     * @param httpSession with which session
     */
    void add(long userId, String httpSession, Session connection) {
        Optional<Grants> known = grants.grants(userId);
        if (known.isPresent()) {
            pages.put(connection, new Page(userId, known.get().staffId(), httpSession));
        } else {
            end(connection);
        }
    }

    void remove(Session connection) {
        pages.remove(connection);
    }

    /** The session ended, by signing out or by itself. */
    void ended(String httpSession) {
        endThose(page -> page.httpSession().equals(httpSession));
    }

    /**
     * Keeps connections open through proxies that close what is silent, without a request that would keep a session alive;
     * those of accounts that were closed end.
     */
    void keepAlive() {
        endThose(page -> grants.grants(page.userId()).isEmpty());
        pages.keySet().forEach(OpenPages::ping);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationsTold told) {
        if (told.change() != null) {
            pages.forEach((connection, page) -> {
                if (told.staffIds().contains(page.staffId()) && connection.isOpen()) {
                    connection.getAsyncRemote().sendText(told.change(), sent -> {});
                }
            });
        }
    }

    private void endThose(Predicate<Page> which) {
        pages.forEach((connection, page) -> {
            if (which.test(page)) {
                pages.remove(connection);
                end(connection);
            }
        });
    }

    /** Says that the page need not come back. */
    private static void end(Session connection) {
        try {
            connection.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        } catch (IOException e) {
            LOG.log(Level.FINE, "A page is gone", e);
        }
    }

    private static void ping(Session connection) {
        try {
            connection.getAsyncRemote().sendPing(ByteBuffer.allocate(1));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.FINE, "A page is gone", e);
        }
    }

    private record Page(long userId, Long staffId, String httpSession) {}
}
