package org.xiaoguan.administration.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void foldersAreLeftOut() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\wang\\合同.pdf")).isEqualTo("合同.pdf");
        assertThat(FileName.clean("..")).isEmpty();
        assertThat(FileName.clean("a/")).isEmpty();
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(FileName.clean("con\r\ntract\u0000.pdf")).isEqualTo("contract.pdf");
        assertThat(FileName.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileName.clean(" \u200B ")).isEmpty();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileName.clean("很长".repeat(200) + ".docx");
        assertThat(name).endsWith(".docx").hasSizeLessThanOrEqualTo(200);
        assertThat(FileName.clean("😀".repeat(150) + ".pdf")).endsWith("😀.pdf").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aHeaderHoldsNoQuotesAndNoLines() {
        assertThat(FileName.disposition("合 同;\"x.pdf"))
                .isEqualTo("attachment; filename=\"_ ___x.pdf\"; filename*=UTF-8''%E5%90%88%20%E5%90%8C%3B%22x.pdf");
    }
}
