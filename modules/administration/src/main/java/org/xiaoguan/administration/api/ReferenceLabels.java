package org.xiaoguan.administration.api;

/**
 * Tells how values of attributes read in the audit trail, which itself knows only ids and codes. Each module implements it
 * for the attributes that hold its records' ids, such as {@code customerId}.
 */
public interface ReferenceLabels {
    /**
     * @param concept last part of the kind of the record, such as {@code project}
     * @param attribute name of the attribute
     * @param value what the trail holds, usually an id
     * @return what a person reads; null when this module does not know the attribute
     */
    String label(String concept, String attribute, String value);
}
