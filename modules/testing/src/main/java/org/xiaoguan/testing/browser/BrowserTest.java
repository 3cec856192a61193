package org.xiaoguan.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class or method of browser tests, named {@code …BrowserIT}. Its methods may take a {@link Browser} or, for one page
 * with the settings given here, a Playwright {@code Page}. What stands at the method wins over what stands at the class.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

    /** The language that the browser asks for. */
    String locale() default "zh-CN";

    int width() default 1440;

    int height() default 900;

    RunningSystem.Kind system() default RunningSystem.Kind.DEMO;
}
