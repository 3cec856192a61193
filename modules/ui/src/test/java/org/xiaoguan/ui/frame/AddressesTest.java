package org.xiaoguan.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @Test
    void pagesOfTheApplicationAreLocal() {
        assertThat(Addresses.isLocal("/projects/project/view?id=5&tab=goods")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a\nb"})
    void whatLeadsElsewhereIsNot(String address) {
        assertThat(Addresses.isLocal(address)).isFalse();
    }

    @Test
    void aFormKeepsWhichRecordItIsAbout() {
        assertThat(Addresses.kept("id=5&tab=goods")).isEqualTo("id=5&tab=goods");
        assertThat(Addresses.kept(null)).isEmpty();
    }

    @Test
    void aCraftedLinkFillsNoFieldAndPressesNoButton() {
        assertThat(Addresses.kept("form:cancel=x&form%3Aamount=1&draft.token=t&jakarta.faces.source=s&id=5"))
                .isEqualTo("id=5");
    }

    @Test
    void fragmentsLayoutsAndErrorPagesAreNoPages() {
        assertThat(DoorFilter.isHidden("/projects/change/_lines")).isTrue();
        assertThat(DoorFilter.isHidden("/layout/page.xhtml")).isTrue();
        assertThat(DoorFilter.isHidden("/error/page.xhtml")).isTrue();
        assertThat(DoorFilter.isHidden("/projects/change/list")).isFalse();
    }
}
