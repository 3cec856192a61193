package org.xiaoguan.administration.deputy;

import java.time.LocalDate;

/** A row of the list of deputies. */
public record DeputyRow(Long id, String person, String deputy, LocalDate fromOn, LocalDate untilOn, String note) {}
