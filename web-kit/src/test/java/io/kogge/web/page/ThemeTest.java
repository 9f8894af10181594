// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A city drops in its tokens: a class on the html element and a stylesheet after Kogge's. */
@TestPropertySource(
        properties = {
            "kogge.web.theme.class=city-theme",
            "kogge.web.theme.stylesheet=classpath:/sample/theme.css",
            "kogge.web.languages=en",
        })
class ThemeTest extends WebTest {
    @Test
    void theThemeComesAfterTheKitsOwnStylesheet() {
        String page = page("/boats/new", "", "en");
        Matcher theme = Pattern.compile(
                        "kogge\\.[0-9a-f]+\\.css.*href=\"(/boats/assets/theme\\.[0-9a-f]+\\.css)\"", Pattern.DOTALL)
                .matcher(page);

        assertThat(page).contains("<html lang=\"en\" class=\"city-theme\">");
        assertThat(theme.find()).isTrue();
        client.get()
                .uri(theme.group(1))
                .exchange()
                .expectBody(String.class)
                .value(css -> assertThat(css).contains("--utrecht-link-color"));
    }
}
