// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.browser.Looks;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff who plan missions, in a browser, and what the pages look like on a phone and at a desk. */
class PlanningDeskIT {
    private static final String LONG = "Havenverduurzamingssamenwerkingsbevorderingshandelsreis";

    private static RunningService service;
    private static Looks looks;

    private final Map<String, String> form = SamplePlan.form();

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabases.embedded());
        looks = Looks.of("planning", service.origin());
    }

    @ParameterizedTest
    @CsvSource({"nl, Concept verwijderen, Het concept is verwijderd", "en, Delete the draft, The draft is deleted"})
    void aPastDraftIsFoldedAwayOnTheStartPageAndIsDeletedFromThere(String language, String remove, String removed) {
        String title = LONG + " " + form.get("id");
        form.put("titles.nl", title);
        form.put("titles.en", title);
        form.put("stops[0].from", "2027-01-10T11:00");
        form.put("stops[0].to", "2027-01-12T14:00");
        form.put("registration.opensAt", "2026-12-01T09:00");
        form.put("registration.closesAt", "2027-01-05T17:00");
        String path = planned();
        staff(language, page -> {
            page.navigate("/");
            Locator draft = page.locator("#past-drafts li").filter(new Locator.FilterOptions().setHasText(title));
            PlaywrightAssertions.assertThat(draft).isHidden();
            page.locator("#past-drafts summary").click();
            PlaywrightAssertions.assertThat(draft).isVisible();
            looks.at(page, "past-drafts-" + language);
            draft.locator("a[href$='/removal']").click();
            looks.at(page, "draft-removal-" + language);
            page.locator("main .utrecht-button--danger").click();
            PlaywrightAssertions.assertThat(page.locator("#done")).containsText(removed);
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("done");
            looks.at(page, "draft-removed-" + language);
            page.navigate(path);
            PlaywrightAssertions.assertThat(page.locator("h1")).not().containsText(title);
        });
        String other = plannedAnew();
        staff(language, page -> {
            page.navigate(other);
            PlaywrightAssertions.assertThat(page.locator("a[href$='/removal']")).hasText(remove + "…");
            looks.at(page, "draft-" + language);
        });
    }

    @Test
    void theZoneFollowsTheCountryWhileItIsChosenAndIsSaidToWhoListens() {
        staff("en", page -> {
            page.navigate("/missions/new");
            Locator country = page.locator("#f-stops-0-country");
            Locator zone = page.locator("#f-stops-0-zone");
            country.selectOption("DE");
            PlaywrightAssertions.assertThat(zone).hasValue("Europe/Berlin");
            PlaywrightAssertions.assertThat(page.locator("body > [role=status]"))
                    .hasText("The time zone is now Europe/Berlin");
            country.selectOption("JP");
            PlaywrightAssertions.assertThat(zone).hasValue("Asia/Tokyo");
            country.selectOption("US");
            PlaywrightAssertions.assertThat(zone).hasValue("");
            PlaywrightAssertions.assertThat(
                            page.locator("#f-stops-0-zone optgroup").first())
                    .hasAttribute("label", "In this country");
            zone.selectOption("America/Chicago");
            looks.at(page, "plan-zones");
        });
    }

    /** The answer comes after somebody has chosen for themselves. */
    @Test
    void whoChoseAZoneMeanwhileKeepsIt() {
        staff("en", page -> {
            page.navigate("/missions/new");
            Locator zone = page.locator("#f-stops-0-zone");
            page.route("**/missions/new/zone*", route -> {
                zone.selectOption("Asia/Seoul");
                route.resume();
            });
            page.evaluate(
                    "() => document.addEventListener('htmx:afterOnLoad', () => document.body.dataset.answered = 'yes')");
            page.locator("#f-stops-0-country").selectOption("DE");
            PlaywrightAssertions.assertThat(page.locator("body[data-answered=yes]"))
                    .isAttached();
            PlaywrightAssertions.assertThat(zone).hasValue("Asia/Seoul");
        });
    }

    @Test
    void whoTypesSeesAndHearsHowManyCharactersAreLeft() {
        staff("nl", page -> {
            page.navigate("/missions/new");
            Locator left = page.locator("#f-summaries-nl-limit");
            PlaywrightAssertions.assertThat(left).hasText("Nog 2.000 tekens");
            page.locator("#f-summaries-nl").fill("a".repeat(1999));
            PlaywrightAssertions.assertThat(left).hasText("Nog 1 teken");
            PlaywrightAssertions.assertThat(page.locator("body > [role=status]"))
                    .hasText("Nog 1 teken");
            page.locator("#f-summaries-nl").fill("\uD83D\uDEA2".repeat(2003));
            PlaywrightAssertions.assertThat(left).hasText("3 tekens te veel");
            Locator title = page.locator("#f-titles-nl-limit");
            PlaywrightAssertions.assertThat(title).isHidden();
            page.locator("#f-titles-nl").fill("a".repeat(140));
            PlaywrightAssertions.assertThat(title).hasText("Nog 10 tekens");
            looks.at(page, "plan-characters");
        });
    }

    private void staff(String language, Consumer<Page> browsing) {
        looks.as(language, page -> {
            page.context().addCookies(List.of(service.session()));
            browsing.accept(page);
        });
    }

    private String planned() {
        Browser browser = service.browser("en");
        browser.submit("/missions/new", form).is(303);
        return "/missions/" + form.get("id");
    }

    private String plannedAnew() {
        form.clear();
        form.putAll(SamplePlan.form());
        return planned();
    }
}
