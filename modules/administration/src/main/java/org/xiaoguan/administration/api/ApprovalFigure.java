package org.xiaoguan.administration.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What helps to decide on a document.
 *
 * @param amountShown whether the reader may see its amount
 * @param discount what is given off the price; null where there is no discount
 * @param marginBefore in per cent, before a change; null where there is none or the reader may not see it
 * @param marginAfter in per cent, as it would be; likewise
 */
public record ApprovalFigure(boolean amountShown, BigDecimal discount, BigDecimal marginBefore, BigDecimal marginAfter)
        implements Serializable {
    /** Where no module tells more. */
    public static final ApprovalFigure NONE = new ApprovalFigure(true, null, null, null);
}
