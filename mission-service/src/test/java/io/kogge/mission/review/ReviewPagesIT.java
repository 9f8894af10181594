// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.review.model.Labels;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What staff and readers of a link see. */
@OnOneDatabase
class ReviewPagesIT {
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*(/review/shared/[A-Za-z0-9_-]{40,})\"");
    private static final String LOOK_BACK = "/review?from=2017&to=2020";

    private static final Actor STAFF = Actor.staff("staff-1");

    private final RunningService service;
    private final Browser browser;

    ReviewPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        browser = service.browser("en");
        LookBack.tell(service);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(total(Period.years(2017, 2020))).isEqualTo(213));
    }

    @Test
    void the_counts_come_first_and_what_is_not_known_is_said() {
        String page = browser.get(LOOK_BACK).is(200).text();

        assertThat(page)
                .containsSubsequence(
                        "Review 2017–2020",
                        "ambassadors received",
                        "23",
                        "delegations received",
                        "36",
                        "activities abroad",
                        "66",
                        "official visits abroad",
                        "19",
                        "activities in the Netherlands",
                        "69")
                .contains("213 activities in all.", "Nothing was counted in 2013–2016.")
                .contains("For 198 of the 213 activities no date is known that is more precise than the period itself.")
                .contains("No outcomes are recorded for this period.")
                .doesNotContain("??", "review.", "Nothing is known of this period");
        assertThat(service.browser("nl").get("/review?from=2018&to=2018").text())
                .contains("Nog ", "misschien in deze periode; de datum is alleen bekend als 2017–2020");
    }

    @Test
    void behind_a_number_is_its_list_a_page_at_a_time() {
        String list = browser.get("/review/list?from=2017&to=2020&by=partner&value=~tianjin~")
                .is(200)
                .text();
        assertThat(list)
                .contains(
                        "Tianjin, 2017–2020",
                        "7 activities in this period.",
                        "Incoming delegation from Tianjin (1 of 3)");
        assertThat(browser.get("/review/list?from=2017&to=2020&page=9").is(200).text())
                .contains("Page 9 of 9");
        assertThat(browser.get("/review/list?from=1600&to=1601").is(200).text()).contains("This list is empty");
    }

    @Test
    void a_period_is_written_as_people_do_and_mended_where_it_cannot_be_read() {
        assertThat(browser.get("/review?from=1-9-2019&to=8-2020").is(200).text())
                .contains("Review school year 2019–2020");
        assertThat(browser.get("/review?from=soon&to=").is(400).text())
                .contains("From: this is no date that we recognise");
        assertThat(browser.get("/review?from=2019&to=2018").is(400).text())
                .contains("To: the period ends before it begins");
        assertThat(browser.get("/review?from=1700&to=1701").is(200).text()).contains("Nothing is known of this period");
    }

    @Test
    void a_chapter_names_what_the_register_has_under_its_policy_line() {
        String line = OwnLine.in(service);
        registered("Ghent", line, "2015");
        registered("Later City", line, "2021");
        registered("Elsewhere", null, null);
        project("HyTrEc", line, "2014/2018");
        project("Running Still", line, null);
        project("Long Over", line, "2001/2006");
        ActivitySummary known = ActivitySummary.newBuilder(LookBack.activities().get(0))
                .setActivityId(line)
                .setPolicyLine(line)
                .setDate("2018-06")
                .setFirstDay(LocalDate.of(2018, 6, 1))
                .setLastDay(LocalDate.of(2018, 6, 30))
                .setPartners(List.of(new PartnerName(null, "GHENT", null)))
                .build();

        assertThat(chapter(line).partners())
                .extracting(Sheet.Row::number, row -> Labels.in(row.label(), "en", ""))
                .containsExactly(tuple(0L, "Ghent"));
        assertThat(chapter(line).allProjects())
                .extracting(row -> Labels.in(row.label(), "en", ""))
                .containsExactly("HyTrEc", "Running Still");
        Sheet.Chapter chapter = chapter(line);
        assertThat(browser.get("/review?from=2018&to=2018").is(200).html())
                .contains("href=\"/partners/" + chapter.partners().get(0).key() + "\"")
                .contains("href=\"/projects/" + chapter.allProjects().get(0).key() + "\"");
        assertThat(browser.get("/review?from=2018&to=2018").is(200).text())
                .contains("Other partners in the register: Ghent", "HyTrEc", "Running Still")
                .doesNotContain("Later City", "Elsewhere", "Long Over");
        service.staff()
                .get()
                .uri("/api/mission/v1/review?from=2018&to=2018")
                .exchange()
                .expectBody()
                .jsonPath("$.chapters[?(@.policyLine == '" + line + "')].projects[0].names.und")
                .isEqualTo("HyTrEc")
                .jsonPath("$.chapters[?(@.policyLine == '" + line + "')].partners[0].names.nl")
                .isEqualTo("Ghent");
        // on paper, the words of a chapter's head are read in their order
        assertThat(file("/review/paper?from=2018&to=2018")).startsWith("%PDF");

        // an activity names it without its entry: it is not named twice
        LookBack.publish(service, List.of(LookBack.recorded(known)));
        await().untilAsserted(() -> assertThat(chapter(line).partners())
                .extracting(Sheet.Row::number, row -> Labels.in(row.label(), "en", ""))
                .containsExactly(tuple(1L, "GHENT")));
        // what took place under it stands in its chapter, and leads to its page; on paper it stands there too
        assertThat(browser.get("/review?from=2018&to=2018").html())
                .containsSubsequence(
                        "id=\"line-" + line + "\"", "Missions and activities", "href=\"/activities/" + line);
        service.staff()
                .get()
                .uri("/api/mission/v1/review?from=2018&to=2018")
                .exchange()
                .expectBody()
                .jsonPath("$.chapters[?(@.policyLine == '" + line + "')].happenings[0].id")
                .isEqualTo(line);
        LookBack.publish(service, List.of(LookBack.entry(line, 2, new ActivityRemoved(line))));
    }

    private Sheet.Chapter chapter(String line) {
        return service.bean(Reviews.class).sheet(Period.years(2018, 2018)).block().chapters().stream()
                .filter(chapter -> chapter.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private void registered(String name, String line, String since) {
        PartnerEntry entry = new PartnerEntry(
                RegisterKind.CITY,
                new Texts(Map.of("nl", name)),
                "BE",
                Tie.PARTNER_CITY,
                Upkeep.ACTIVE,
                null,
                since == null ? null : KnownDate.parse(since),
                List.of(),
                line);
        service.bean(PartnerCommands.class)
                .enter(UUID.randomUUID().toString(), entry, null, STAFF)
                .block();
    }

    private void project(String name, String line, String runs) {
        ProjectEntry entry = new ProjectEntry(
                name,
                null,
                ProjectRole.UNKNOWN,
                runs == null ? null : KnownDate.parse(runs),
                List.of(),
                List.of(),
                line);
        service.bean(ProjectCommands.class)
                .enter(UUID.randomUUID().toString(), entry, null, STAFF)
                .block();
    }

    @Test
    void a_frozen_review_keeps_what_was_but_not_what_was_erased() {
        // the broker is shared by the tests of every database
        int year = 1100 + new Random().nextInt(400);
        String period = "?from=" + year + "-01-01&to=" + year + "-12-31";
        ActivitySummary activity = ActivitySummary.newBuilder(
                        LookBack.activities().get(0))
                .setActivityId("frozen-" + year)
                .setTitles(List.of(new LocalizedText("en", "Port call of the Batavia")))
                .setDate(year + "-06")
                .setFirstDay(LocalDate.of(year, 6, 1))
                .setLastDay(LocalDate.of(year, 6, 30))
                .build();
        LookBack.publish(service, List.of(LookBack.recorded(activity)));
        await().untilAsserted(() -> assertThat(total(Period.years(year, year))).isEqualTo(1));
        String story = "/review/stories/overview" + period;
        answered(
                browser.submit(story, Map.of("version", "0", "texts.en", "A fine year.\nEverybody came.")),
                "Saved",
                "href=\"#overview\"");
        assertThat(browser.get("/review" + period).text()).contains("A fine year.", "Everybody came.");
        // told by somebody else meanwhile
        browser.submit(story, Map.of("version", "0", "texts.en", "No.")).is(409);

        String frozen = answered(
                browser.submitFrom(
                        "/review" + period, "/review/frozen", Map.of("from", year + "-01-01", "to", year + "-12-31")),
                "The review is frozen",
                "Its link is below.");
        Matcher link = LINK.matcher(frozen);
        assertThat(link.find()).as(frozen).isTrue();
        // a path, whatever host the request named: no address is configured here
        assertThat(link.group()).startsWith("href=\"/review");
        assertThat(browser.get("/review/frozen?done=frozen").is(200).html())
                .doesNotContain(link.group(1), "Its link is below.");
        Browser reader = Browser.fresh(service.origin(), "en");
        assertThat(reader.get(link.group(1)).is(200).text())
                .contains("As the register was on", "A fine year.", "Port call of the Batavia")
                .doesNotContain("Tell what happened");
        service.anybody()
                .get()
                .uri(link.group(1))
                .exchange()
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex, nofollow");

        answered(
                browser.submitFrom(story, "/review/stories/overview/erasure" + period, Map.of()),
                "The text is erased",
                "Frozen reviews of this period now say");
        LookBack.publish(
                service,
                List.of(LookBack.entry(activity.getActivityId(), 2, new ActivityRemoved(activity.getActivityId()))));
        await().untilAsserted(() -> assertThat(reader.get(link.group(1)).text())
                .contains("Something was erased", "Taken out of the register since")
                .doesNotContain("A fine year.", "Batavia"));

        String list = browser.get("/review/frozen").is(200).html();
        assertThat(list).doesNotContain(link.group(1));
        Matcher revoke = Pattern.compile(
                        "action=\"(/review/frozen/[^\"]+/revocation)\"[^<]*(?:<[^<]*)*?name=\"version\" value=\"(\\d+)\"")
                .matcher(list);
        assertThat(revoke.find()).isTrue();
        answered(
                browser.submitFrom("/review/frozen", revoke.group(1), Map.of("version", revoke.group(2))),
                "The link is withdrawn",
                "no longer sees the review.");
        reader.get(link.group(1)).is(404);
        // who saw it before, and a period that ends before it begins: the list again, with what is wrong
        assertThat(browser.submitFrom("/review/frozen", revoke.group(1), Map.of("version", revoke.group(2)))
                        .is(412)
                        .text())
                .contains("Frozen reviews", "Someone else changed this");
        assertThat(browser.submitFrom("/review" + period, "/review/frozen", Map.of("from", "2020", "to", "2019"))
                        .is(400)
                        .html())
                .contains("kogge-summary")
                .doesNotContain("??");
    }

    /** The page that an act leads to, which says first what was done. */
    private String answered(Browser.Page act, String... said) {
        String page = browser.get(act.is(303).location()).is(200).html();
        assertThat(page)
                .contains("role=\"status\" id=\"done\" tabindex=\"-1\" autofocus")
                .contains(said);
        return page;
    }

    @Test
    void programs_read_the_same() {
        service.staff()
                .get()
                .uri("/api/mission/v1/review?from=2017&to=2020")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(213)
                .jsonPath("$.noMorePrecise")
                .isEqualTo(198)
                .jsonPath("$.categories[2].number")
                .isEqualTo(66);
        service.staff()
                .get()
                .uri(
                        "/api/mission/v1/review/happenings?from=2017&to=2020&by=category&value=OFFICIAL_VISIT_ABROAD&size=5")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(19)
                .jsonPath("$.items.length()")
                .isEqualTo(5);
        service.anybody()
                .get()
                .uri("/api/mission/v1/review")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void what_came_of_the_missions_is_said_on_the_page_in_files_and_to_programs() {
        String mission = UUID.randomUUID().toString();
        MissionSummary held =
                ToldMissions.under(mission, LocalDate.of(1990, 3, 25)).build();
        LookBack.publish(
                service,
                List.of(
                        ToldMissions.entry(mission, 1, new MissionStarted(held)),
                        ToldMissions.places(mission, 4),
                        ToldMissions.report(
                                mission,
                                "r1",
                                1,
                                true,
                                new ReportedOutcome("LEAD", 2, null, null),
                                new ReportedOutcome("SALE", 1, 4_000_050L, "EUR"))));
        await().untilAsserted(() -> assertThat(
                        browser.get("/review?from=1990&to=1990").is(200).text())
                .containsSubsequence(
                        "What came of it",
                        "Missions",
                        "1",
                        "Asked",
                        "4",
                        "Answered",
                        "1",
                        "Contacts followed up",
                        "2",
                        "Worth of orders: €40,000.50.",
                        "Results by mission")
                .doesNotContain("No outcomes are recorded", "??"));
        for (String period : List.of("from=1990&to=1990", "from=1990-03&to=1990-03")) {
            Matcher link = Pattern.compile("href=\"(/review/outcomes[?][^\"]*)\"")
                    .matcher(browser.get("/review?" + period).html());
            assertThat(link.find()).isTrue();
            assertThat(browser.get(link.group(1).replace("&amp;", "&")).is(200).html())
                    .contains("/notifications/" + mission + "/answers", "You see the missions that began in this time");
            assertThat(browser.get(link.group(1).replace("&amp;", "&")).text())
                    .as("the same figures")
                    .containsSubsequence("Missions", "1", "Asked", "4", "Answered", "1", "Contacts followed up", "2");
        }
        assertThat(browser.get("/review/outcomes?from=1990-04-01&to=1990-12-31")
                        .is(200)
                        .html())
                .doesNotContain("/notifications/" + mission + "/answers");
        assertThat(browser.get("/review?from=1990-04&to=1990-12").is(200).text())
                .doesNotContain("Worth of orders");
        assertThat(file("/review/export?from=1990&to=1990&format=csv"))
                .contains("Contacts followed up", "Worth of orders in EUR", "40000.5");
        service.staff()
                .get()
                .uri("/api/mission/v1/review?from=1990&to=1990")
                .exchange()
                .expectBody()
                .jsonPath("$.outcomes.missions")
                .isEqualTo(1)
                .jsonPath("$.outcomes.results.asked")
                .isEqualTo(4)
                .jsonPath("$.outcomes.results.counts.LEAD")
                .isEqualTo(2)
                .jsonPath("$.outcomes.results.sales.EUR")
                .isEqualTo(40000.5);
    }

    private long total(Period period) {
        return service.bean(Reviews.class).sheet(period).block().total();
    }

    @Test
    void it_is_taken_along_as_files() {
        assertThat(file("/review/export?from=2017&to=2020&format=csv")).contains("activities abroad", "66", "198");
        assertThat(file("/review/list/export?from=2017&to=2020&format=csv")
                        .lines()
                        .count())
                .isEqualTo(214);
        assertThat(file("/review/list/export?from=2017&to=2020")).startsWith("PK");
        // what is not on it as it should be is no file: the kit reads it back
        assertThat(file("/review/paper?from=2017&to=2020")).startsWith("%PDF");
    }

    @Test
    void what_no_font_has_is_named_instead_of_a_paper() {
        String period = "?from=1050&to=1050";
        browser.submit(
                        "/review/stories/overview" + period,
                        Map.of("version", "0", "texts.en", "Officially by ship \uD83D\uDEA2."))
                .is(303);

        assertThat(browser.get("/review/paper" + period).is(409).text())
                .contains("These characters cannot be put on paper: \uD83D\uDEA2");
    }

    private String file(String path) {
        return browser.get(path).is(200).html();
    }
}
