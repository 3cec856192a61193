package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project's time line says of its money. */
class TellingTheTimeLineTest {
    @ParameterizedTest
    @CsvSource({"receipt.event.reversal", "receipt.event.refund", "invoice.event.red"})
    void whatTakesMoneyBackIsNegative(String key) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            String text = new MessageFormat(texts(language).getProperty(key), Locale.CHINA)
                    .format(new Object[] {"SK-202611-0010", new BigDecimal("5000.00")});
            assertThat(text).as(language).endsWith("−5,000.00");
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        TellingTheTimeLineTest.class.getResourceAsStream("messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
