package org.xiaoguan.administration.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;

/** Begins a series in a transaction of its own, since many that insert the same row and roll back would deadlock. */
@Stateless
public class NumberSeriesStart {
    @PersistenceContext
    EntityManager em;

    /** Makes sure that the series exists; a new one has issued nothing yet. */
    @Open("the calling service has decided that the document may be made")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(String series) {
        em.createNativeQuery("insert ignore into administration_number_series (name, last_number) values (?, 0)")
                .setParameter(1, series)
                .executeUpdate();
    }
}
