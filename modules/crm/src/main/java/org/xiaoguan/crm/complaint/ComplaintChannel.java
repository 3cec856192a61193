package org.xiaoguan.crm.complaint;

/** How a complaint came; label key {@code complaint.channel.} and the name in lower case. */
public enum ComplaintChannel {
    PHONE,
    WECHAT,
    MAIL,
    VISIT,
    MEETING,
    OTHER
}
