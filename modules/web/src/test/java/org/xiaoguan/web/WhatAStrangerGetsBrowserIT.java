package org.xiaoguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.BrowserTest;

/** What a stranger gets from the server beside the pages. */
@BrowserTest
class WhatAStrangerGetsBrowserIT {

    @Test
    void theServersOwnAddressesAreClosed(Page page) {
        for (String path : new String[] {"/health", "/metrics", "/openapi"}) {
            APIResponse response = page.request().get(path);
            assertThat(response.ok() && !response.url().contains("/login"))
                    .as(path)
                    .isFalse();
        }
    }
}
