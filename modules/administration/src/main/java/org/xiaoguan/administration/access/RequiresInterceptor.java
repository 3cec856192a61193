package org.xiaoguan.administration.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.AccessDeniedException;

/** Lets a service method run only for callers that hold one of the permissions it names. */
@Requires({})
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {
    @Inject
    Access access;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        Requires requires = invocation.getMethod().getAnnotation(Requires.class);
        if (Arrays.stream(requires.value()).noneMatch(access::may)) {
            throw new AccessDeniedException();
        }
        return invocation.proceed();
    }
}
