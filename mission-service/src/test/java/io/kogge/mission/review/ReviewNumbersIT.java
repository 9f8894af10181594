// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Behind each number of the page there is a list of as many: the numbers are taken from the page itself. */
@OnOneDatabase
class ReviewNumbersIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Pattern LINK =
            Pattern.compile("<a [^>]*href=\"(/review/(?:list|table)[?][^\"]*)\"[^>]*>([^<]*)</a>");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");
    private static final Pattern CELL =
            Pattern.compile("<(?:td class=\"utrecht-table__number\"|dd)>(.*?)</(?:td|dd)>", Pattern.DOTALL);
    private static final int YEAR = 1871;

    private final RunningService service;
    private final Browser browser;

    ReviewNumbersIT(TestDatabase database) {
        service = RunningService.on(database);
        browser = service.browser("en");
        LookBack.tell(service);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(total(2017, 2020)).isEqualTo(213));
    }

    private long total(int first, int last) {
        return service.bean(Reviews.class)
                .sheet(Period.years(first, last))
                .block()
                .total();
    }

    @Test
    void each_number_of_the_look_back_leads_to_a_list_of_as_many() {
        assertThat(numbersOf("/review?from=2017&to=2020")).contains("198", "213", "23", "36", "66", "19", "69");
        assertThat(numbersOf("/review?from=2018&to=2018")).contains("198");
    }

    @Test
    void so_does_each_number_of_a_period_with_something_of_everything_and_something_before() {
        String line = OwnLine.in(service);
        LookBack.publish(
                service,
                IntStream.range(0, 30)
                        .mapToObj(number -> LookBack.recorded(activity(line, number)))
                        .toList());
        mission(1, MissionFormat.ONLINE, MissionState.STARTED);
        mission(2, MissionFormat.HYBRID, MissionState.COMPLETED);
        mission(3, MissionFormat.ON_SITE, MissionState.ANNOUNCED);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(total(YEAR, YEAR)).isEqualTo(25 + 2);
            assertThat(total(YEAR - 1, YEAR - 1)).isEqualTo(4);
        });
        String path = "/review?from=" + YEAR + "-01-01&to=" + YEAR + "-12-31";
        assertThat(browser.get(path).is(200).text())
                .contains("2 of these were online, wholly or in part. Show these 2")
                .contains("1 more is shown here and counts elsewhere")
                .contains("1 activity is planned for this period and not counted yet. Show it: 1")
                .contains("1 more may have been in this period")
                .contains("23 more than in " + (YEAR - 1) + ": 4")
                .contains("And 5 more. Show all 25");
        assertThat(numbersOf(path)).contains("27", "25", "4", "2", "1");
        // with the period before: what was then and is no more, too
        assertThat(browser.get(path).text())
                .containsSubsequence("By country", String.valueOf(YEAR - 1), "Ghana", "0", "4");
    }

    /** Four in the year before, one that may have been in either, the others in the year: of some only the year is known. */
    private static ActivitySummary activity(String line, int number) {
        int year = number < 4 ? YEAR - 1 : YEAR;
        boolean either = number == 4;
        boolean dated = number % 2 == 0;
        LocalDate first = either ? LocalDate.of(YEAR - 1, 6, 1) : LocalDate.of(year, dated ? 5 : 1, dated ? 7 : 1);
        LocalDate last = either ? LocalDate.of(YEAR, 6, 30) : dated ? first : LocalDate.of(year, 12, 31);
        return ActivitySummary.newBuilder(LookBack.activities().get(0))
                .setActivityId("numbers-" + number + "-" + line)
                .setTitles(List.of(new LocalizedText("en", "Visit " + number)))
                .setDate(either ? (YEAR - 1) + "-06/" + YEAR + "-06" : dated ? first.toString() : String.valueOf(year))
                .setFirstDay(first)
                .setLastDay(last)
                .setPolicyLine(line)
                .setPlaces(List.of())
                .setPartners(List.of(new PartnerName(null, "Partner " + number, number < 4 ? "GH" : "DE")))
                .build();
    }

    private void mission(int month, MissionFormat format, MissionState state) {
        String id = UUID.randomUUID().toString();
        var mission = ToldMissions.under(id, LocalDate.of(YEAR, month, 3))
                .setFormat(format)
                .setState(state)
                .setDirection(Direction.INCOMING)
                .setKind(month == 1 ? MissionKind.AMBASSADOR_VISIT : MissionKind.TRADE_MISSION)
                .build();
        LookBack.publish(
                service,
                List.of(ToldMissions.entry(
                        id,
                        1,
                        state == MissionState.ANNOUNCED
                                ? new MissionAnnounced(mission)
                                : new MissionStarted(mission))));
    }

    /** The numbers of the page, after each was compared with what it leads to. */
    private List<String> numbersOf(String path) {
        String page = browser.get(path).is(200).html();
        Matcher cells = CELL.matcher(page);
        while (cells.find()) {
            assertThat(cells.group(1).contains("<a ")
                            || cells.group(1).strip().matches("0|0 \\(.*\\)")
                            || !page.substring(0, cells.start()).contains("id=\"by-year\"")
                                    && cells.group().startsWith("<td"))
                    .as("%s leads to a list", cells.group())
                    .isTrue();
        }
        List<String> numbers = new ArrayList<>();
        LINK.matcher(page).results().forEach(link -> numbers.add(compared(link)));
        return numbers;
    }

    private String compared(MatchResult link) {
        String said = HtmlUtils.htmlUnescape(link.group(2));
        Matcher number = NUMBER.matcher(said);
        assertThat(number.find()).as(said).isTrue();
        String href = HtmlUtils.htmlUnescape(link.group(1));
        long expected = Long.parseLong(number.group().replace(",", ""));
        assertThat(listed(href)).as("%s at %s", said, href).isEqualTo(expected);
        return number.group();
    }

    /** How many rows the list has, over all its pages: as its heading says. */
    private long listed(String href) {
        long rows = 0;
        for (int page = 1; ; page++) {
            Browser.Page shown = browser.get(href + "&size=100&page=" + page).is(200);
            rows += Math.max(0, shown.html().split("<tr", -1).length - 2);
            if (!shown.html().contains("page=" + (page + 1))) {
                Matcher heading =
                        Pattern.compile("class=\"kogge-lead\">\\D*([\\d,]+)").matcher(shown.html());
                assertThat(heading.find()).as(href).isTrue();
                assertThat(heading.group(1).replace(",", "")).as(href).isEqualTo(String.valueOf(rows));
                return rows;
            }
        }
    }
}
