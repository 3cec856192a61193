package org.xiaoguan.administration.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity: its changes enter the audit trail under this kind.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Audited {
    /** Kind of the record: {@code module.concept}; a field's label is the message {@code concept.field}. */
    String kind();

    /** Attribute that refers to the record in whose history this one also appears, such as {@code project}. */
    String partOf() default "";
}
