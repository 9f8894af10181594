// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.kogge.notification.fixture.EveryMail;
import io.kogge.notification.fixture.EveryMail.Sample;
import io.kogge.testkit.browser.Axe;
import io.kogge.testkit.browser.Chromium;
import io.kogge.testkit.browser.Pictures;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mail in every language as a browser shows it: by day on a phone, by night beside a list. */
class MailLooksIT {
    private static final Path PICTURES = Path.of("target", "mails");

    private static final String TOO_WIDE = """
            () => [...document.body.querySelectorAll('*')]
                .filter(it => it.checkVisibility())
                .filter(it => it.getBoundingClientRect().right > window.innerWidth + 1 || it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 1)
                .map(it => it.tagName + '.' + it.className + ' ' + it.scrollWidth + ' in ' + it.clientWidth)
                .join(', ')
            """;
    private static final String GROUND = "() => getComputedStyle(document.querySelector('.k-paper')).backgroundColor";
    private static final String SMALLEST = """
            () => Math.min(...[...document.body.querySelectorAll('p, li, a, h1, td')]
                .filter(it => it.checkVisibility() && it.innerText.trim())
                .map(it => parseFloat(getComputedStyle(it).fontSize)))
            """;

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "640,DARK"})
    void everyMailCanBeReadByEverybody(int width, ColorScheme scheme) {
        try (BrowserContext context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        // nothing is fetched from anywhere
                        .setOffline(true))) {
            Page page = context.newPage();
            EveryMail.by(TemplateComposerTest.composer()).forEach(sample -> look(page, sample, width, scheme));
        }
    }

    private static void look(Page page, Sample sample, int width, ColorScheme scheme) {
        String name = sample.kind().key() + "-" + sample.language() + "-" + width + "-" + scheme;
        page.setContent(sample.mail().html());
        Pictures.keep(page, PICTURES.resolve(name + ".png"));
        assertThat(page.evaluate(TOO_WIDE)).as("too wide in " + name).isEqualTo("");
        assertThat(page.evaluate(GROUND))
                .as(name)
                .isEqualTo(scheme == ColorScheme.DARK ? "rgb(24, 34, 45)" : "rgb(255, 255, 255)");
        assertThat(((Number) page.evaluate(SMALLEST)).doubleValue()).as(name).isGreaterThanOrEqualTo(14);
        // what it finds in other colours is the same for all languages
        if (scheme == ColorScheme.LIGHT || sample.language().equals("nl")) {
            assertThat(Axe.violations(page)).as("what axe finds in " + name).isEmpty();
        }
    }
}
