package org.xiaoguan.finance.invoice;

import org.xiaoguan.shared.Violations;

/** How an invoice was issued; label key {@code invoice.medium.} and the name in lower case. */
public enum InvoiceMedium {
    /** 数电票: one number of 20 digits. */
    ELECTRONIC,
    /** Paper: a code of 10 or 12 digits, and a number of 8 that is unique within it. */
    PAPER;

    /** Adds what is wrong with code and number, neither of them null. */
    void check(String code, String number, Violations violations) {
        switch (this) {
            case ELECTRONIC ->
                violations
                        .require(code.isEmpty(), "code", "invoice.code.electronic")
                        .require(number.matches("\\d{20}"), "number", "invoice.number.electronic", number.length());
            case PAPER ->
                violations
                        .require(code.matches("\\d{10}|\\d{12}"), "code", "invoice.code.paper", code.length())
                        .require(number.matches("\\d{8}"), "number", "invoice.number.paper", number.length());
        }
    }
}
