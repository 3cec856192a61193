package org.xiaoguan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one clock of the system: instants in UTC, business dates in Asia/Shanghai. Inject it, never ask the JVM. */
@ApplicationScoped
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Clock source = Clock.systemUTC();

    /** The present instant, to the microsecond that the database keeps. */
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present business date. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Sets the clock, for the demo story and for tests. */
    public void set(Instant instant) {
        source = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Sets the clock, for the demo story, of which nothing has happened after the real time. */
    public void setToPast(Instant instant) {
        Instant real = Clock.systemUTC().instant();
        set(instant.isBefore(real) ? instant : real);
    }

    /** Returns to the real time. */
    public void reset() {
        source = Clock.systemUTC();
    }
}
