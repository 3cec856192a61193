package org.xiaoguan.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormContentTest {
    private static FormContent form(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return FormContent.of(parameters);
    }

    @Test
    void keepsWhatWasTypedToTheLetter() {
        FormContent kept =
                FormContent.parse(form("form:note", "a&b=c\n<script>保温 😀").toString());
        assertThat(kept.value("note")).isEqualTo("a&b=c\n<script>保温 😀");
    }

    @Test
    void leavesOutPasswordsAndWhatFacesAdds() {
        FormContent kept = form(
                "form:password",
                "x",
                "form:newPassword",
                "x",
                "jakarta.faces.ViewState",
                "x",
                "primefaces.nonce",
                "x",
                "draft.token",
                "x",
                "form:name",
                "甲");
        assertThat(kept).hasToString("form%3Aname=%E7%94%B2");
    }

    @Test
    void countsTheRowsOfALineGrid() {
        FormContent kept = form("form:lines:0:quantity", "1", "form:lines:11:quantity", "", "form:fees:3:amount", "2");
        assertThat(kept.rows("lines")).isEqualTo(12);
        assertThat(kept.rows("fees")).isEqualTo(4);
        assertThat(kept.rows("others")).isZero();
    }

    @Test
    void tellsWhatTheRowsOfALineGridStoodFor() {
        FormContent kept = form("form:lines:0:lineId", "7", "form:lines:2:lineId", "9", "form:lines:2:quantity", "1");
        assertThat(kept.cells("lines", "lineId")).containsExactly("7", null, "9");
        assertThat(kept.cells("fees", "lineId")).isEmpty();
    }

    @Test
    void anAddressAsksForItsDraftOnce() {
        assertThat(DraftRescue.restoring("/a/edit?id=5")).isEqualTo("/a/edit?id=5&draft=restore");
        assertThat(DraftRescue.restoring("/a/edit?draft=restore&id=5")).isEqualTo("/a/edit?id=5&draft=restore");
        assertThat(DraftRescue.without("/a/edit?draft=restore")).isEqualTo("/a/edit");
    }
}
