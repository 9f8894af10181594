// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.routing.RouteTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who plans a mission to a place under advisory sees that on every page of it, whichever feature makes it. */
@OnOneDatabase
class AdvisedPagesIT extends SannesMail {
    private static final String MESSAGES = "GET /notifications/";

    /** A number on a tab, mails inside a page, files, and pages of no mission: what came back, and staff's own mail. */
    private static final Set<String> NO_PAGES_OF_A_MISSION = Set.of(
            MESSAGES + "{missionId}/count",
            MESSAGES + "{missionId}/letters/{letterId}/mail",
            MESSAGES + "{missionId}/planned/mail",
            MESSAGES + "texts/{id}/preview",
            MESSAGES + "{missionId}/answers/export",
            MESSAGES + "assets/{*name}",
            MESSAGES + "returned/{id}",
            MESSAGES + "my-mail/confirm/{token}");

    private final String advisory = id();

    AdvisedPagesIT(TestDatabase database) {
        super(database);
    }

    /** The missions of other tests go there, too. */
    @AfterEach
    void liftTheAdvisory() {
        others.advise(advisory, "DE", null, true);
    }

    @Test
    void everyPageOfTheMissionNamesTheAdvisoriesOnItsRoute() {
        Map<String, String> pages = pages();
        assertThat(service.bean(RouteTable.class).routes())
                .as("no page of a mission is forgotten")
                .filteredOn(route -> route.startsWith(MESSAGES) && route.contains("{"))
                .filteredOn(route -> !NO_PAGES_OF_A_MISSION.contains(route))
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        awaitTimeline(text -> assertThat(text).doesNotContain("Do not travel"));
        pages.values().forEach(page -> assertThat(text("en", page)).as(page).doesNotContain("Do not travel"));

        others.advise(advisory, "DE", null, false);
        awaitTimeline(text -> assertThat(text).contains("Do not travel: unsafe"));
        pages.values()
                .forEach(page -> assertThat(text("en", page))
                        .as(page)
                        .contains("There is an advisory", "Do not travel: unsafe", "Germany, since February 2027"));
        assertThat(text("nl", path("/write"))).contains("Niet reizen: onveilig", "Duitsland, sinds februari 2027");
        for (String other :
                List.of("rules", "rules/trade-mission", "texts/accepted", "texts/accepted:kind:trade-mission")) {
            assertThat(text("en", "/notifications/" + other))
                    .as("of no single mission: %s", other)
                    .doesNotContain("Do not travel");
        }
    }

    @Test
    void aFormThatIsRefusedNamesThemToo() {
        others.advise(advisory, "DE", null, false);
        awaitTimeline(text -> assertThat(text).contains("Do not travel: unsafe"));

        assertThat(service.browser("en")
                        .submit(path("/preferences"), Map.of("version", "0"))
                        .is(400)
                        .text())
                .contains("Do not travel: unsafe");
    }

    /** Addresses of the pages, by their routes. */
    private Map<String, String> pages() {
        String ofMission = MESSAGES + "{missionId}";
        String rules = "/notifications/rules/" + mission;
        String text = "/notifications/texts/accepted:mission:" + mission;
        Map<String, String> pages = new TreeMap<>();
        pages.put(ofMission, path(""));
        pages.put(ofMission + "/write", path("/write"));
        pages.put(ofMission + "/people", path("/people?message=accepted"));
        pages.put(ofMission + "/people/{registrationId}", path("/people/" + sanne));
        pages.put(ofMission + "/letters/{letterId}", path("/letters/" + letter("accepted")));
        pages.put(ofMission + "/planned", path("/planned?message=" + reminder()));
        pages.put(ofMission + "/preferences", path("/preferences"));
        pages.put(ofMission + "/survey", path("/survey"));
        pages.put(ofMission + "/answers", path("/answers"));
        pages.put(ofMission + "/answers/{registrationId}", path("/answers/" + sanne));
        pages.put(MESSAGES + "rules/{scope}", rules);
        pages.put(MESSAGES + "rules/{scope}/new", rules + "/new?message=reminder");
        pages.put(MESSAGES + "rules/{scope}/{name}", rules + "/reminder-two-weeks");
        pages.put(MESSAGES + "texts/{id}", text);
        pages.put(MESSAGES + "texts/{id}/versions", text + "/versions");
        return pages;
    }

    private String text(String language, String page) {
        return service.browser(language).get(page).is(200).text();
    }
}
