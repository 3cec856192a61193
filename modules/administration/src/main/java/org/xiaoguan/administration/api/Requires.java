package org.xiaoguan.administration.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a caller must hold to call the service method, with whatever scope; without it {@link
 * AccessDeniedException} is thrown. The scope itself is applied by the method, see {@link Access#scope}.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE}) // the interceptor itself carries it too
public @interface Requires {
    /** One or more permissions; any of them lets the caller in. */
    @Nonbinding
    String[] value();
}
