// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That axe finds what is wrong, also on a page where it was before and found nothing, and forgets what was there then. */
class AxeIT {
    private static final String GOOD = page("color: #222");
    private static final String PALE = page("color: #ddd");

    @Test
    void whatIsWrongIsFoundOnEachPageThatIsShown() {
        Looks.of("axe", "http://localhost").as("en", page -> {
            assertThat(violations(page, GOOD)).isEmpty();
            assertThat(violations(page, PALE)).singleElement().asString().startsWith("color-contrast: ");
            assertThat(violations(page, GOOD.replace("alt=\"\"", "")))
                    .singleElement()
                    .asString()
                    .startsWith("image-alt: ")
                    .contains("<img");
            assertThat(violations(page, GOOD)).isEmpty();
        });
    }

    private static Iterable<String> violations(Page page, String content) {
        page.setContent(content);
        return Axe.violations(page);
    }

    private static String page(String style) {
        return """
                <!doctype html><html lang="en"><head><title>Mail</title></head><body style="background: #fff"><main>
                <h1>Mail</h1><p style="%s">The delegation leaves on Monday.</p>
                <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main></body></html>
                """.formatted(style);
    }
}
