package org.xiaoguan.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package and what lies below it to be a module; the architecture test reads it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BusinessModule {
    /** Name of the module: its folder, its last package segment and the prefix of its tables. */
    String name();

    /** Names of the modules whose {@link #api()} this one may use. */
    String[] mayUse();

    /** The only package that other modules may enter, with those below it. */
    String api();
}
