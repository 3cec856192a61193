package org.xiaoguan.administration.api;

/** Files attached to records, for services that move records together. */
public interface Attachments {
    /** Hands all attachments of one record to another of its kind, such as the one it is merged into. */
    void move(String kind, long from, long to);
}
