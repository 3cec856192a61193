package org.xiaoguan.testing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test method of {@link BrowserTest} its browser and looks, after it, at what the browser complained of. */
final class BrowserExtension
        implements ParameterResolver, BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        BrowserTest settings = settings(context);
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        store(context)
                .put(Browser.class, new Browser(chromium.browser(), RunningSystem.of(settings.system()), settings));
    }

    private static BrowserTest settings(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), BrowserTest.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), BrowserTest.class))
                .orElseThrow(() -> new IllegalStateException("@BrowserTest is missing"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = browser(context);
        return parameter.getParameter().getType() == Page.class ? browser.page() : browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        Browser browser = browser(context);
        List<String> complaints = browser.complaints();
        if (context.getExecutionException().isPresent() || !complaints.isEmpty()) {
            Path folder = Files.createDirectories(Path.of(System.getProperty("xiaoguan.browser.work"), "screenshots"));
            browser.screenshots(
                    folder,
                    context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName());
        }
        if (context.getExecutionException().isEmpty() && !complaints.isEmpty()) {
            throw new AssertionError("While the test passed:\n" + String.join("\n", complaints));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).close();
    }

    private static Browser browser(ExtensionContext context) {
        return store(context).get(Browser.class, Browser.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
