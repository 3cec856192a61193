package org.xiaoguan.administration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.FormKeys;

/** A form makes one document, however often and however fast it is sent. */
@ExtendWith(ArquillianExtension.class)
class FormKeysIT {
    private static final String KIND = "test.document";

    @Inject
    FormKeys keys;

    @Inject
    Callers callers;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    @Test
    void theSecondOfTwoWaitsForTheFirstAndOpensItsDocument() throws Exception {
        String key = FormKeys.fresh();
        CountDownLatch claimed = new CountDownLatch(1);
        ExecutorService second = Executors.newSingleThreadExecutor(threads);
        try {
            transaction.begin();
            assertThat(claim(key, KIND)).isNull();
            Future<Long> waiting = second.submit(() -> {
                claimed.countDown();
                return claim(key, KIND);
            });
            claimed.await();
            fulfil(key, 4711);
            transaction.commit();
            assertThat(waiting.get()).isEqualTo(4711L);
        } finally {
            second.shutdownNow();
        }
    }

    @Test
    void aKeyWhoseDocumentWasNotMadeCanBeClaimedAgain() throws Exception {
        String key = FormKeys.fresh();
        transaction.begin();
        assertThat(claim(key, KIND)).isNull();
        transaction.rollback();
        assertThat(claim(key, KIND)).isNull();
    }

    @Test
    void aKeyBelongsToOneKindOfForm() throws Exception {
        String key = FormKeys.fresh();
        transaction.begin();
        claim(key, KIND);
        fulfil(key, 1);
        transaction.commit();
        assertThatThrownBy(() -> claim(key, "test.other")).isInstanceOf(BusinessException.class);
    }

    private Long claim(String key, String kind) {
        return callers.runAsSystem("test", () -> keys.claim(key, kind));
    }

    private void fulfil(String key, long id) {
        callers.runAsSystem("test", () -> {
            keys.fulfil(key, id);
            return null;
        });
    }
}
