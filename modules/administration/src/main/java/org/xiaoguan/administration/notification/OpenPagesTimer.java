package org.xiaoguan.administration.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks after the open pages of this node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenPagesTimer {
    @Inject
    OpenPages pages;

    @Schedule(hour = "*", minute = "*", second = "*/25", persistent = false)
    void keepAlive() {
        pages.keepAlive();
    }
}
