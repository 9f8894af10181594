// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.browser.Axe;
import io.kogge.testkit.browser.Chromium;
import io.kogge.testkit.browser.Pictures;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member of staff at work on a mission's mails, in a browser, and what the pages look like on a phone and at a desk. */
@OnOneDatabase
class MailDeskIT {
    private static final Path PICTURES = Path.of("target", "mail-desk");
    private static final int[] WIDTHS = {360, 1280};
    private static final String WIDER = "() => document.scrollingElement.scrollWidth - window.innerWidth";

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final String mission = id();
    private final String sanne = id();

    MailDeskIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
    }

    @BeforeEach
    void start() {
        Chromium.orLeaveOut();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, sanne, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Vasthouden,Vrijgeven,Nu versturen,'Ja, nu versturen',Mensen schrijven,Toon de e-mail,Versturen aan 1 persoon",
        "en,Hold,Let go,Send now,'Yes, send it now',Write to people,Show the email,Send it to 1 person"
    })
    void mailsAreHeldSentReadAndWritten(
            String language,
            String hold,
            String release,
            String sendNow,
            String sure,
            String write,
            String show,
            String send) {
        try (BrowserContext context =
                Chromium.shared().newContext(new Browser.NewContextOptions().setLocale(language))) {
            context.addCookies(List.of(new Cookie("kogge_session", service.token()).setUrl(service.url())));
            Page page = context.newPage();
            page.navigate(service.url() + "/notifications/" + mission);
            looks(page, "timeline-" + language);
            page.getByRole(AriaRole.BUTTON, named(hold)).first().click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first())
                    .isVisible();
            looks(page, "held-" + language);
            page.getByRole(AriaRole.BUTTON, named(release)).first().click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first())
                    .isVisible();

            page.locator("a[href*='/planned?']").first().click();
            page.locator("td a[href*='registration=']").first().click();
            PlaywrightAssertions.assertThat(
                            page.frameLocator("iframe").locator("h1, p").first())
                    .isVisible();
            looks(page, "planned-" + language);

            page.navigate(service.url() + "/notifications/" + mission);
            page.locator("summary", new Page.LocatorOptions().setHasText(sendNow))
                    .first()
                    .click();
            page.getByRole(AriaRole.BUTTON, named(sure)).first().click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first())
                    .isVisible();
            inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over");

            page.navigate(service.url() + "/notifications/" + mission + "/people/" + sanne);
            looks(page, "person-" + language);
            page.locator(".kogge-todo a[href*='/letters/']").last().click();
            PlaywrightAssertions.assertThat(
                            page.frameLocator("iframe").locator("p").first())
                    .isVisible();
            looks(page, "letter-" + language);

            page.navigate(service.url() + "/notifications/" + mission + "/people/" + sanne);
            page.locator("form[action$='/links'] button").click();
            PlaywrightAssertions.assertThat(page.locator("#done")).isFocused();
            looks(page, "link-" + language);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(inbox.subjects(to(sanne)))
                            .anyMatch(subject -> subject.contains("Uw link voor")));

            page.navigate(service.url() + "/notifications/" + mission);
            page.getByRole(AriaRole.LINK, linked(write)).first().click();
            page.locator("#f-wordings-nl-subject").fill("Neem uw paspoort mee");
            page.locator("#f-wordings-nl-body").fill("{{>greeting}}\n\nVergeet uw paspoort niet.");
            page.locator("input[name=purpose][value=mission]").check();
            page.getByRole(AriaRole.BUTTON, named(show)).click();
            PlaywrightAssertions.assertThat(
                            page.frameLocator("iframe[name=mail]").locator("body"))
                    .containsText("Vergeet uw paspoort niet");
            looks(page, "write-" + language);
            page.getByRole(AriaRole.BUTTON, named(send)).click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first())
                    .isVisible();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(inbox.subjects(to(sanne)))
                            .anyMatch(subject -> subject.contains("Neem uw paspoort mee")));
            page.reload();
            looks(page, "message-" + language);
        }
    }

    /**
     * Nothing is wider than its screen, and axe finds nothing. A frame that runs no script cannot be asked and is taken out
     * first: what is in it is looked at by itself where mails are.
     */
    private static void looks(Page page, String name) {
        int height = 900;
        for (int width : WIDTHS) {
            page.setViewportSize(width, height);
            Pictures.keep(page, PICTURES.resolve(name + "-" + width + ".png"));
            assertThat(((Number) page.evaluate(WIDER)).intValue())
                    .as("pixels by which %s is wider than %d", name, width)
                    .isLessThanOrEqualTo(0);
        }
        page.evaluate("() => document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        for (int width : WIDTHS) {
            page.setViewportSize(width, height);
            assertThat(Axe.violations(page))
                    .as("what axe finds on %s at %d", name, width)
                    .isEmpty();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions linked(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
