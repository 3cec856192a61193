package org.xiaoguan.crm.pool;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.crm.grade.CustomerGrade;

/** A customer of the public pool, with no more of it than whoever may claim it needs. */
public record PoolRow(
        long id,
        String name,
        CustomerGrade grade,
        Long kindId,
        Long industryId,
        Long regionId,
        Long lastOwnerId,
        LocalDate pooledOn,
        String reason)
        implements Serializable {}
