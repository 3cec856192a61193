package org.xiaoguan.administration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.text.Languages;

/** Sets the caller of the present thread for a piece of work and restores the former one. */
@ApplicationScoped
class CallersBean implements Callers {
    @Inject
    GrantService grantService;

    @Inject
    GrantCache cache;

    @Override
    public <T> T runAsSystem(String name, Callable<T> work) {
        return run(Caller.system(name), work);
    }

    @Override
    public <T> T runAs(String username, Callable<T> work) {
        long userId = grantService.userId(username).orElseThrow(NotFoundException::new);
        Grants grants = cache.grants(userId).orElseThrow(NotFoundException::new);
        Locale language = Languages.of(grants.language());
        return run(new Caller(userId, false, grants.name(), "", language), work);
    }

    @Override
    public Runnable bind(Runnable work) {
        Caller caller = CallerContext.get();
        return () -> run(caller, () -> {
            work.run();
            return null;
        });
    }

    private static <T> T run(Caller caller, Callable<T> work) {
        Caller before = CallerContext.get();
        CallerContext.set(caller);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            CallerContext.set(before);
        }
    }
}
