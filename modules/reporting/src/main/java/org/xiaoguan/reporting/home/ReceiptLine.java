package org.xiaoguan.reporting.home;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A receipt on the home page; below zero what was reversed or paid back. */
public record ReceiptLine(
        long id, String number, LocalDate receivedOn, BigDecimal amount, String projectNumber, String projectName)
        implements Serializable {}
