package org.xiaoguan.crm.contactrecord;

/** What a contact was for; label key {@code contactrecord.purpose.} and the name in lower case. */
public enum ContactPurpose {
    SELL,
    MAINTAIN_MARKET,
    BUILD_RELATIONSHIP,
    COLLECT_INFORMATION,
    GUIDE_CUSTOMER
}
