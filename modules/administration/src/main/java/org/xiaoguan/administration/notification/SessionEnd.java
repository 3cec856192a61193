package org.xiaoguan.administration.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Whoever signs out, or is signed out, is told nothing more in pages that are still open. */
@WebListener
public class SessionEnd implements HttpSessionListener {
    @Inject
    OpenPages pages;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        pages.ended(event.getSession().getId());
    }
}
