// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.OtherPrograms;
import io.kogge.mission.RunningService;
import io.kogge.mission.policy.model.LineWish;
import io.kogge.mission.policy.usecase.PolicyLineCommands;
import io.kogge.mission.review.LookBack;
import io.kogge.mission.review.ToldMissions;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.paper.OtherReader;
import io.kogge.web.i18n.Messages;
import io.kogge.web.settings.WebKitProperties;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A review's files, read by other programs and compared with what the page says. */
@OnOneDatabase
class ReviewFilesIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final AtomicInteger YEARS = new AtomicInteger(1903);

    private final RunningService service;
    private final Reviews reviews;

    ReviewFilesIT(TestDatabase database) {
        service = RunningService.on(database);
        reviews = service.bean(Reviews.class);
        LookBack.tell(service);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(sheet(Period.years(2017, 2020)).total()).isGreaterThanOrEqualTo(213));
    }

    @Test
    void a_paper_says_word_for_word_what_the_page_says() {
        Period period = told();
        for (Locale language : LANGUAGES) {
            // the register of the tests changes now and then
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> paper(period, language));
        }
    }

    private void paper(Period period, Locale language) throws IOException {
        ReviewTerms words = words(language);
        ReviewView view = ReviewPages.written(reviews, period, words, ReviewLinks.NONE, Reviews.MOST_OF_LINE)
                .block();
        assertThat(view.chapters())
                .extracting(ReviewView.Chapter::activities)
                .anySatisfy(activities -> assertThat(activities.rows()).isNotEmpty());
        assertThat(view.blocks())
                .extracting(ReviewView.Block::unknown)
                .anySatisfy(unknown -> assertThat(unknown).isNotNull());
        List<String> said = ReviewWords.of(view, words, words.dates().date(reviews.today()));
        OtherReader reader = OtherReader.orLeaveOut(file("/review/paper?" + PeriodInput.query(period), language));

        assertThat(bare(reader.readAloud())).isEqualTo(bare(String.join("", said)));
        List<String> printed = split(reader.text());
        List<String> expected = split(String.join(" ", said));
        for (String word : Set.copyOf(expected)) {
            assertThat(times(printed, word)).as(word).isGreaterThanOrEqualTo(times(expected, word));
        }
        // nothing else stands there but headings that are repeated, and the numbers of pages
        Set<String> more = new TreeSet<>(printed);
        more.removeAll(expected);
        assertThat(more).allMatch(word -> word.matches("[\\d/]+"));
    }

    /** A period in which there is something of everything. */
    private Period told() {
        // the broker is shared by the tests of every database
        int year = YEARS.getAndAdd(2);
        Period period = Period.years(year, year + 1);
        String line = service.bean(PolicyLineCommands.class)
                .add(new LineWish(null, new Texts(Map.of("nl", "Lijn " + UUID.randomUUID())), null), STAFF)
                .block()
                .line()
                .line()
                .id();
        StoryCommands stories = service.bean(StoryCommands.class);
        stories.tell(Sheet.OVERVIEW, period, 0, new Texts(Map.of("nl", "Eén jaar.\n‘s Zomers één feest.")), STAFF)
                .block();
        stories.tell(line, period, 0, new Texts(Map.of("nl", "Łódź kwam; 氢能 ook.", "en", "Łódź came.")), STAFF)
                .block();
        indicator(line, year);
        List<ActivitySummary> activities = IntStream.range(0, 30)
                .mapToObj(number -> activity(year, line, number))
                .toList();
        LookBack.publish(service, activities.stream().map(LookBack::recorded).toList());
        mission(LocalDate.of(year, 5, 7));
        await().untilAsserted(() -> {
            assertThat(sheet(period).total()).isEqualTo(activities.size() + 1);
            assertThat(sheet(period).outcomes()).satisfies(came -> {
                assertThat(came.asked()).isEqualTo(4);
                assertThat(came.results().answered()).isEqualTo(2);
            });
        });
        return period;
    }

    private void mission(LocalDate day) {
        String mission = UUID.randomUUID().toString();
        LookBack.publish(
                service,
                List.of(
                        ToldMissions.entry(
                                mission,
                                1,
                                new MissionStarted(
                                        ToldMissions.under(mission, day).build())),
                        ToldMissions.places(mission, 4),
                        ToldMissions.report(mission, "r1", 1, true, new ReportedOutcome("SALE", 1, 4_000_050L, "EUR")),
                        ToldMissions.report(mission, "r2", 1, false, new ReportedOutcome("SALE", 2, 700L, "JPY"))));
    }

    private void indicator(String line, int year) {
        service.staff()
                .post()
                .uri("/api/mission/v1/indicators")
                .bodyValue(Map.of(
                        "id",
                        "students-" + line,
                        "names",
                        Map.of("nl", "Internationale studenten", "en", "International students"),
                        "unit",
                        "studenten",
                        "source",
                        "Officiële telling",
                        "policyLine",
                        line,
                        "values",
                        Map.of(String.valueOf(year), 6709.5, year + "/" + (year + 1), 12),
                        "note",
                        Map.of(String.valueOf(year), Map.of("nl", "zonder uitwisseling", "en", "without exchange"))))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private static ActivitySummary activity(int year, String line, int number) {
        boolean dated = number % 3 == 0;
        LocalDate first = LocalDate.of(year, dated ? 5 : 1, dated ? 7 : 1);
        LocalDate last = dated ? first : LocalDate.of(year + 1, 12, 31);
        return ActivitySummary.newBuilder(LookBack.activities().get(number * 7))
                .setActivityId("file-" + year + "-" + number)
                .setTitles(List.of(new LocalizedText("nl", "Bezoek " + number)))
                .setDate(dated ? first.toString() : year + "/" + (year + 1))
                .setFirstDay(first)
                .setLastDay(last)
                .setPolicyLine(number % 2 == 0 ? line : null)
                .setThemes(number % 2 == 0 ? List.of(theme("Waterstof")) : List.of())
                .setPartners(number % 4 == 0 ? List.of() : List.of(new PartnerName(null, "Partner " + number, null)))
                .build();
    }

    private static MissionTheme theme(String name) {
        return new MissionTheme(name, List.of(new LocalizedText("nl", name)));
    }

    /** Each table as the page shows it, with its headings; of a workbook a sheet each. */
    @Test
    void every_table_of_the_page_is_a_sheet_and_a_section() {
        Period period = told();
        for (Locale language : LANGUAGES) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                ReviewTerms words = words(language);
                ReviewView page = ReviewPages.written(reviews, period, words, ReviewLinks.NONE, Reviews.MOST_OF_LINE)
                        .block();
                String path = "/review/export?" + PeriodInput.query(period);
                Map<String, List<List<String>>> sheets = OtherPrograms.workbooks(file(path, language));
                assertThat(sheets.keySet())
                        .containsAll(page.blocks().stream()
                                .map(ReviewView.Block::title)
                                .toList())
                        .contains(
                                words.text("review.by.category"),
                                words.text("review.unknown"),
                                words.text("review.download.told"),
                                words.text("review.download.of-lines.category"),
                                words.text("review.download.of-lines.partner"),
                                words.text("review.activities"),
                                words.text("indicators.title"),
                                words.text("review.outcomes"));
                page.blocks()
                        .forEach(block -> assertThat(sheets.get(block.title()))
                                .startsWith(heading(block, words))
                                .containsAll(block.rows().stream()
                                        .map(ReviewFilesIT::cells)
                                        .toList()));
                page.chapters()
                        .forEach(chapter -> assertThat(sheets.get(words.text("review.activities")))
                                .filteredOn(row -> row.get(0).equals(chapter.name()))
                                .extracting(row -> row.get(1))
                                .containsExactlyElementsOf(chapter.activities().rows().stream()
                                        .map(HappeningRow::title)
                                        .toList()));
                assertThat(sheets.get(words.text("review.outcomes")))
                        .anySatisfy(
                                row -> assertThat(row).startsWith(words.text("outcomes.sales-in", "EUR"), "40000.5"));
                // numbers and days are stored as such, and would be texts else
                assertThat(sheets.get(words.text("indicators.title")))
                        .anySatisfy(row -> assertThat(row.get(3)).isEqualTo("6709.5"));
                assertThat(sheets.get(words.text("review.activities")))
                        .extracting(row -> row.get(2))
                        .contains(String.valueOf(ChronoUnit.DAYS.between(
                                DAY_ZERO, LocalDate.of(period.first().getYear(), 5, 7))));
                assertThat(OtherPrograms.separated(file(path + "&format=csv", language), separator(language)))
                        .allSatisfy(row -> assertThat(row).hasSize(width(sheets)))
                        .extracting(row -> row.get(0))
                        .containsSubsequence(List.copyOf(sheets.keySet()).subList(1, sheets.size()));
            });
        }
    }

    private static int width(Map<String, List<List<String>>> sheets) {
        return 1
                + sheets.values().stream()
                        .mapToInt(rows -> rows.get(0).size())
                        .max()
                        .orElseThrow();
    }

    private static List<String> heading(ReviewView.Block block, ReviewTerms words) {
        return Stream.of(block.heading(), words.text("review.number"), block.beforeHeading())
                .filter(heading -> heading != null)
                .toList();
    }

    private static List<String> cells(ReviewView.Row row) {
        return Stream.of(row.label(), row.number(), row.before())
                .filter(cell -> cell != null)
                // of a year the page says which one it is compared with
                .map(cell -> cell.text().replaceAll(" \\(\\d+\\)$", ""))
                .toList();
    }

    @Test
    void lists_are_in_their_cells() {
        Period period = Period.years(2017, 2020);
        for (Locale language : LANGUAGES) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                String path = "/review/list/export?" + PeriodInput.query(period);
                List<List<String>> workbook = OtherPrograms.workbook(file(path, language));
                assertThat(workbook)
                        .hasSizeGreaterThan(213)
                        .isEqualTo(list(
                                period,
                                words(language),
                                day -> String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day))));
                assertThat(OtherPrograms.separated(file(path + "&format=csv", language), separator(language)))
                        .isEqualTo(list(period, words(language), LocalDate::toString));
            });
        }
    }

    private List<List<String>> list(Period period, ReviewTerms words, Function<LocalDate, String> day) {
        List<Happening> happenings = service.bean(Happenings.class)
                .all(Selection.of(period, reviews.today(), Selection.Which.COUNTED))
                .collectList()
                .block();
        Stream<List<String>> headings = Stream.of(Stream.of("title", "when", "category", "where", "partners")
                .map(column -> words.text("review.list." + column))
                .toList());
        return Stream.concat(headings, happenings.stream().map(one -> {
                    HappeningRow row = HappeningRow.of(one, words);
                    KnownDate date = one.date();
                    return List.of(
                            row.title(),
                            date.first().equals(date.last()) ? day.apply(date.first()) : row.when(),
                            words.category(one.category()),
                            row.where(),
                            row.partners());
                }))
                .toList();
    }

    private Sheet sheet(Period period) {
        return reviews.sheet(period).block();
    }

    private ReviewTerms words(Locale language) {
        return new ReviewTerms.Maker(
                        service.bean(Messages.class),
                        service.bean(WebKitProperties.class).zone(),
                        service.bean(Clock.class))
                .in(language);
    }

    private static char separator(Locale language) {
        return language.getLanguage().equals("nl") ? ';' : ',';
    }

    private byte[] file(String path, Locale language) {
        return service.file(path, language.toLanguageTag());
    }

    /** One letter, whatever shape a font has for it, and no blanks. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static List<String> split(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    private static long times(List<String> words, String word) {
        return words.stream().filter(word::equals).count();
    }
}
