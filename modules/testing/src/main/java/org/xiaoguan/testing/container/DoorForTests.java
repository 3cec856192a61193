package org.xiaoguan.testing.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Lets Arquillian's requests past the sign-in filter, in the archive of the container tests only: forwarded by name,
 * before any other filter, they meet none.
 */
public class DoorForTests implements ServletContainerInitializer {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        if (context.getServletRegistration(RUNNER) == null) {
            return;
        }
        context.addFilter("door-for-tests", new PastTheFilters())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
    }

    private static final class PastTheFilters implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
        }
    }
}
