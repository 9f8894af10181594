// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.browser.Looks;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What a mission's messages say, on a phone and at a desk, of the question what came of it: before it goes out, and after. */
@OnOneDatabase
class QuestionForecastIT {
    private static final int[] WIDTHS = {360, 1280};
    private static final String AHEAD = ".kogge-timeline > li.is-now ~ li";
    private static final String PAST = ".kogge-timeline > li.is-done";

    private final RunningService service;
    private final OtherServices others;
    private final String mission = id();

    QuestionForecastIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
    }

    @Test
    void itGoesToWhoeverHasNotAnsweredAndThatIsWhatWasSaidBefore() {
        String answers = id();
        String waits = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        for (String person : List.of(answers, waits)) {
            others.join(mission, person, "en", "Europe/London");
            service.inbox().awaitSubjects(OtherServices.address(person), "received", "You have a place");
        }
        service.api()
                .post(service.api().token(answers), "{\"conclusion\":\"NOTHING\"}")
                .expectStatus()
                .isOk();
        Looks looks = Looks.of("question", service.url());
        inBothLanguages(looks, "forecast", (page, dutch) -> {
            for (String said : said(page, AHEAD, dutch)) {
                assertThat(said).contains(dutch ? "zoals het nu is naar 1 persoon" : "1 person (at present)");
            }
        });

        // three months after the end
        service.clock().set("2027-06-26T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(service.api().states(mission, "follow-up")).contains("SENT", "ALREADY_ANSWERED"));
        inBothLanguages(
                looks,
                "sent",
                (page, dutch) -> assertThat(said(page, PAST, dutch))
                        .singleElement()
                        .asString()
                        .contains(dutch ? "1 verstuurd" : "1 sent")
                        .contains(
                                dutch
                                        ? "1 niet verstuurd: er was al antwoord gegeven"
                                        : "1 not sent: the person had answered already"));
    }

    private void inBothLanguages(Looks looks, String name, BiConsumer<Page, Boolean> looking) {
        for (String language : List.of("nl", "en")) {
            looks.as(language, page -> {
                page.context().addCookies(List.of(new Cookie("kogge_session", service.token()).setUrl(service.url())));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    page.navigate("/notifications/" + mission);
                    looking.accept(page, language.equals("nl"));
                }
                // what axe finds is the same in both
                if (language.equals("nl")) {
                    looks.at(page, name);
                }
            });
        }
    }

    /** What is seen of each such question in that part of the timeline. */
    private static List<String> said(Page page, String part, boolean dutch) {
        List<String> said = page
                .locator(part)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "h2",
                                new Page.LocatorOptions()
                                        .setHasText(dutch ? "Wat heeft het opgeleverd?" : "What came of it?"))))
                .all()
                .stream()
                .map(Locator::innerText)
                .toList();
        assertThat(said).isNotEmpty();
        return said;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
