package org.xiaoguan.administration.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.xiaoguan.ui.text.Formats;

/** An attachment as the page of its record shows it. */
public record AttachmentRow(
        Long id,
        String name,
        ContentType type,
        long size,
        boolean thumbnail,
        Long uploadedBy,
        String uploader,
        Instant uploadedAt) {
    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    /** 12 KB or 3.4 MB. */
    public String shownSize() {
        BigDecimal kilobytes = BigDecimal.valueOf(size).divide(KILO, 1, RoundingMode.UP);
        return kilobytes.compareTo(KILO) < 0
                ? Formats.count(kilobytes.setScale(0, RoundingMode.UP)) + " KB"
                : Formats.any(kilobytes.divide(KILO, 1, RoundingMode.HALF_UP)) + " MB";
    }
}
