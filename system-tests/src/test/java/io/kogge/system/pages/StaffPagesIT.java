// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/**
 * Staff's pages, and those of everybody and of each person, with long Dutch words in every text: nothing is wider than its place
 * on a phone, a zoomed and a whole screen, in both languages; what was done is answered, typed text stays, and the pages can be
 * printed and read in colours of one's own.
 */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffPagesIT {
    /** Thirty letters and more, without a place to break it. */
    private static final String LONG = "Verantwoordelijkheidsverdelingen";

    private static final String CRUMBS = ".utrecht-breadcrumb-nav a";
    private static final String ACTIVE = "() => document.activeElement.id";
    /** A sheet of A4 at 96 dots an inch, in a browser's usual margins. */
    private static final int SHEET = 718;

    @Parameter
    TestDatabase database;

    private TwoDesks office;
    private Visitor staff;
    private Visitor colleague;
    private WrittenOffice written;
    private StaffApi api;
    private MissionPlan plan;
    private String mission = "";
    private String early = "";
    private String accepted = "";

    @BeforeParameterizedClassInvocation
    void start() {
        office = TwoDesks.open(database);
        staff = office.staff();
        colleague = office.colleague();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    @Order(1)
    void the_office_has_long_words_in_all_its_texts() {
        written = WrittenOffice.in(office, LONG);
        api = written.api();
        plan = written.plan();
        mission = written.mission();
        accepted = written.placed();
    }

    @Test
    @Order(8)
    void nothing_is_wider_than_its_place_on_any_page_in_either_language() {
        fit(written.staffPages());
    }

    private void fit(Stream<String> pages) {
        fit(pages, staff, colleague);
    }

    private static void fit(Stream<String> pages, Visitor... readers) {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(path -> Stream.of(readers)
                .forEach(each -> all.check(() -> {
                    Page page = each.open(path).found().page();
                    PageChecks.fits(page, path + " in " + page.locator("html").getAttribute("lang"));
                })));
        all.assertAll();
    }

    @Test
    @Order(9)
    void nor_on_the_pages_of_everybody_and_of_each_person() {
        String unconfirmed = written.registerAnother();
        try (Visitor reader = office.anotherDesk("nl");
                Visitor other = office.anotherDesk("en")) {
            fit(written.otherPages(unconfirmed), reader, other);
            for (Visitor each : List.of(reader, other)) {
                PageChecks.fits(each.open("/join/my/none").page(), "a wrong link");
                PageChecks.fits(each.open("/nowhere").page(), "no page");
            }
        }
        office.kogge().startOwnPages();
        String letter = staff.open("/inbox")
                .page()
                .locator("main a[href^='/inbox/']")
                .first()
                .getAttribute("href");
        fit(Stream.of("/account", "/notifications/my-mail", "/inbox", letter));
    }

    @Test
    @Order(2)
    void a_step_that_mails_says_to_how_many_and_shows_the_mail_first() {
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            for (String step : List.of("move", "cancel")) {
                Eventually.check(() -> assertThat(each.open("/missions/" + mission + "/steps/" + step)
                                .text())
                        .contains(words.of("step.mails", 4)));
                assertThat(each.text())
                        .contains("2 " + words.of("step.mails.accepted"), "2 " + words.of("step.mails.waiting"));
            }
            String text = each.page().locator("#mails ~ p a").getAttribute("href");
            assertThat(each.open("/missions/" + mission + "/edit").text()).contains(words.of("step.mails", 4));
            assertThat(each.open("/delegations/" + mission + "/" + accepted).text())
                    .contains(
                            each.words("delegation").of("mails.count", 2),
                            each.words("delegation").of("mail-kind.promoted"));
            assertThat(each.open(text).checked("own-words-cancelled").heading())
                    .isEqualTo(each.words("notification").of("template.cancelled"));
            PlaywrightAssertions.assertThat(
                            each.page().frameLocator("iframe[name=mail]").locator("body"))
                    .containsText(LONG);
        }
    }

    @Test
    @Order(2)
    void the_parts_of_a_mission_are_beside_each_other_and_lead_back_to_it() {
        List<String> parts = List.of("/missions/" + mission, "/delegations/" + mission, "/notifications/" + mission);
        for (Visitor each : List.of(staff, colleague)) {
            String messages = each.words("notification").of("tabs.messages");
            for (String part : parts) {
                atBothWidths(each, part, () -> {
                    assertThat(hrefs(each, ".kogge-tabs a")).isEqualTo(parts);
                    PlaywrightAssertions.assertThat(
                                    each.page().locator(".kogge-tabs a").last())
                            .hasText(Pattern.compile(messages + "\\s+[1-9][0-9]*"));
                });
                assertThat(each.page()
                                .locator(".utrecht-breadcrumb-nav [aria-current=page]")
                                .count())
                        .isOne();
            }
            String above = "/missions";
            assertThat(hrefs(each.open(parts.get(0)), CRUMBS)).containsExactly(above);
            assertThat(hrefs(each.open(parts.get(1)), CRUMBS)).containsExactly(above, parts.get(0));
            assertThat(hrefs(each.open(parts.get(2)), CRUMBS)).containsExactly(above, parts.get(0));
            for (String part : parts.subList(1, 3)) {
                String person = part + (part.startsWith("/n") ? "/people/" : "/") + accepted;
                atBothWidths(
                        each, person, () -> assertThat(hrefs(each, CRUMBS)).containsExactly(above, parts.get(0), part));
            }
        }
    }

    private static List<String> hrefs(Visitor visitor, String links) {
        return visitor.page().locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    @Order(3)
    void what_was_done_is_said_once_and_has_the_focus() {
        Words words = staff.words("delegation");
        String path = "/delegations/" + mission + "/" + written.declined();
        staff.open(path);
        staff.form("delegation").choose("field.reason", "outside-theme").press("person.decline.button");
        staff.checked("person-declined");
        assertThat(staff.page().evaluate(ACTIVE)).isEqualTo("done");
        assertThat(staff.page().locator("#done").innerText())
                .contains(words.of("person.done.declined"), words.of("person.done.declined.next"));
        assertThat(staff.page().locator("#done").getAttribute("role")).isEqualTo("status");
        staff.page().reload();
        assertThat(staff.page().locator("#done").count()).isZero();

        assertThat(staff.open(path + "?done=whatever").page().locator("#done").count())
                .isZero();
    }

    @Test
    @Order(4)
    void a_new_stop_has_the_focus_and_the_country_and_clock_of_the_one_before() {
        for (int width : new int[] {PageChecks.PHONE, PageChecks.DESK}) {
            MissionDesk desk = new MissionDesk(staff).startPlan().fill(plan);
            staff.page().setViewportSize(width, 800);
            desk.form().press("plan.add-stop");
            assertThat(staff.page().evaluate(ACTIVE)).isEqualTo("f-stops-1-city");
            assertThat(staff.page().locator("#f-stops-1-country").inputValue()).isEqualTo("DE");
            assertThat(staff.page().locator("#f-stops-1-zone").inputValue())
                    .isEqualTo(plan.zone().getId());
            staff.page()
                    .waitForNavigation(() -> staff.page()
                            .locator("button[name=removeStop]")
                            .last()
                            .click());
            assertThat(staff.page().evaluate(ACTIVE)).isEqualTo("f-stops-0-city");
            desk.form().press("plan.add-partner");
            assertThat(staff.page().evaluate(ACTIVE)).isEqualTo("f-partners-0-name");
        }
    }

    @Test
    @Order(5)
    void what_is_typed_stays_when_the_language_is_switched_and_when_the_session_ends() {
        for (int width : new int[] {PageChecks.PHONE, PageChecks.DESK}) {
            try (Visitor other = office.anotherDesk("nl")) {
                other.page().setViewportSize(width, 800);
                new MissionDesk(other).signIn(Cluster.USERNAME, office.kogge().password());
                new MissionDesk(other).startPlan().fill(plan).form().press("plan.add-stop");
                keepsWhatIsTyped(other);
            }
        }
    }

    private static void keepsWhatIsTyped(Visitor other) {
        Page page = other.page();
        page.locator("#f-stops-1-city").fill(LONG);
        page.waitForNavigation(
                () -> page.locator(".kogge-languages a[hreflang=en]").click());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("#f-titles-nl").inputValue()).isEqualTo(MissionDesk.DUTCH_TITLE);
        assertThat(page.locator("#f-stops-1-city").inputValue()).isEqualTo(LONG);
        assertThat(page.locator(".kogge-summary").count())
                .as("nothing was sent")
                .isZero();

        other.forgetsCookies();
        page.waitForNavigation(() -> page.locator("form#typed button.utrecht-button--primary-action")
                .last()
                .click());
        assertThat(other.text()).contains(MissionDesk.DUTCH_TITLE, LONG);
        assertThat(page.locator("a[href='/sign-in']").count()).isOne();
        PageChecks.fitsAsItIs(page, "a plan that was kept");
    }

    @Test
    @Order(6)
    void in_colours_of_ones_own_only_the_present_tab_has_a_line_and_states_keep_their_shape() {
        Page page = staff.page();
        // without motion, as a line that is about to change its colour is neither the one nor the other
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        for (String path : List.of("/missions/" + mission, "/delegations/" + mission, "/notifications/" + mission)) {
            atBothWidths(staff, path, () -> onlyThePresentOneHasALine(page, path));
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.setViewportSize(PageChecks.DESK, 800);
    }

    private static void onlyThePresentOneHasALine(Page page, String path) {
        String line = "it => getComputedStyle(it).borderBottomColor";
        Object canvas = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        for (String bar : List.of(".kogge-nav", ".kogge-tabs")) {
            assertThat(page.locator(bar + " a:not([aria-current])").all())
                    .as("lines under the others of %s on %s", bar, path)
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(other.evaluate(line)).isEqualTo(canvas));
            assertThat(page.locator(bar + " a[aria-current]").first().evaluate(line))
                    .as("line under the present one of %s on %s", bar, path)
                    .isNotEqualTo(canvas);
        }
        assertThat(page.locator(".kogge-state").all())
                .allSatisfy(
                        state -> assertThat(state.evaluate("it => getComputedStyle(it, '::before').backgroundColor"))
                                .isNotEqualTo(canvas));
    }

    @Test
    @Order(7)
    void on_paper_a_delegation_is_one_column_with_nothing_to_press_and_says_whose_it_is_and_of_when() {
        Page page = staff.page();
        for (String path : List.of("/delegations/" + mission, "/missions/" + mission, "/join/" + mission)) {
            staff.open(path);
            page.setViewportSize(SHEET, 1000);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PageChecks.fitsAsItIs(page, "printed " + path);
            assertThat(page.locator(".utrecht-button:visible, .kogge-tabs:visible")
                            .count())
                    .as("what can be pressed on paper of %s", path)
                    .isZero();
            assertThat(page.locator(".kogge-print:visible").innerText()).contains("20");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        staff.open("/delegations/" + mission);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        page.evaluate(
                                "() => new Set([...document.querySelectorAll('.kogge-board__column')].map(it => it.getBoundingClientRect().left)).size"))
                .isEqualTo(1);
        assertThat(page.locator(".kogge-print").getAttribute("data-address")).isEqualTo("/delegations/" + mission);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(PageChecks.DESK, 800);
    }

    @Test
    @Order(10)
    void who_did_not_come_is_noted_once_the_mission_has_begun_and_all_pages_still_fit() {
        onItsFirstDayItCanBeStartedByHandWhichCannotBeUndone();
        office.kogge().waitUntil(plan.startsAt().plusSeconds(60));
        Eventually.check(() -> assertThat(api.mission(mission).at("/state")).isEqualTo("STARTED"));
        Words words = staff.words("delegation");
        staff.open("/delegations/" + mission + "/" + accepted);
        staff.form("delegation").press("person.no-show.button");
        assertThat(staff.checked("person-no-show").page().evaluate(ACTIVE)).isEqualTo("done");
        assertThat(staff.text()).contains(words.of("state.no-show"), words.of("person.attended.title"));
        Eventually.check(() -> assertThat(staff.open("/missions/" + mission).text())
                .contains("1 " + staff.words("mission").of("places.no-shows")));
        Eventually.check(() -> assertThat(
                        staff.open("/delegations/" + mission + "/" + accepted).text())
                .contains(words.of("history.no-show")));
        office.look("/delegations/" + mission, "board-no-show");
        fit(Stream.of(
                        List.of("/", "/missions/" + mission, "/delegations/" + mission + "/people?state=no-show"),
                        written.delegation(),
                        written.own(accepted, ""),
                        written.own(written.waits(), ""),
                        written.messages("", "/answers", "/people/" + accepted))
                .flatMap(List::stream));
        staff.open("/delegations/" + mission + "/" + accepted);
        staff.form("delegation").press("person.attended.button");
        assertThat(staff.text()).contains(words.of("person.done.attended"));
    }

    private void onItsFirstDayItCanBeStartedByHandWhichCannotBeUndone() {
        for (Visitor each : List.of(staff, colleague)) {
            atBothWidths(
                    each,
                    "/missions/" + mission,
                    () -> assertThat(steps(each, "start", "complete")).isZero());
        }
        office.kogge()
                .waitUntil(plan.start()
                        .toLocalDate()
                        .atTime(6, 0)
                        .atZone(plan.zone())
                        .toInstant());
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            atBothWidths(each, "/missions/" + mission, () -> {
                assertThat(steps(each, "start")).isPositive();
                assertThat(steps(each, "complete")).isZero();
            });
            atBothWidths(
                    each,
                    "/missions/" + mission + "/steps/start",
                    () -> assertThat(each.text())
                            .contains(words.of("step.start.means"))
                            .containsPattern("cannot be undone|niet ongedaan worden gemaakt"));
        }
    }

    private int steps(Visitor visitor, String... steps) {
        return Stream.of(steps)
                .mapToInt(step -> visitor.page()
                        .locator("a[href='/missions/" + mission + "/steps/" + step + "']")
                        .count())
                .sum();
    }

    /** Half a year after the machine's own day, so that whatever is not of the office's clock is seen. */
    @Test
    @Order(11)
    void registration_opened_early_says_so_and_nothing_is_begun_before_its_day() {
        MissionPlan usual = Missions.hydrogenToHamburg(office.kogge().clock());
        Instant later =
                office.kogge().clock().instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        early = written.announce(new MissionPlan(
                usual.start(),
                usual.end(),
                usual.zone(),
                usual.capacity(),
                later,
                usual.closesAt(),
                usual.promotionUntil()));
        api.step(early, "OPEN_REGISTRATION", Map.of()).expect(200);
        for (Visitor each : List.of(staff, colleague)) {
            Words words = each.words("mission");
            atBothWidths(each, "/missions/" + early, () -> {
                assertThat(each.text())
                        .contains(words.of("state.registration-open"), words.of("mission.registration.opened", ""))
                        .doesNotContain(words.of("mission.registration.opens", ""));
                assertThat(each.page()
                                .locator("a[href$='/steps/start'], a[href$='/steps/complete']")
                                .count())
                        .isZero();
            });
        }
    }

    @Test
    @Order(12)
    void the_address_of_a_mission_is_copied_with_a_word_about_it_and_leads_to_its_page() {
        Page page = staff.open("/missions/" + early).page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("button[data-copies]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-copied-for][role=status]"))
                .hasText(staff.words("mission").of("mission.address.copied"));
        String address = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(staff.open(address).path()).isEqualTo("/join/" + early);
        assertThat(staff.heading()).contains(LONG);
    }

    @Test
    @Order(13)
    void a_draft_is_seen_as_its_public_page() {
        MissionDesk desk = new MissionDesk(colleague.open("/")).startPlan();
        desk.fill(Missions.hydrogenToHamburg(office.kogge().clock())).saveDraft();
        Page preview = colleague
                .page()
                .waitForPopup(() -> colleague
                        .page()
                        .locator("form[action='/delegations/preview'] button")
                        .click());
        assertThat(preview.locator("h1").innerText()).isEqualTo(MissionDesk.ENGLISH_TITLE);
        assertThat(preview.getByRole(AriaRole.MAIN).innerText())
                .contains(colleague.words("delegation").of("draft.title"));
        PageChecks.fits(preview, "preview of a draft");
        preview.waitForNavigation(
                () -> preview.locator("button[name=_language][value=nl]").click());
        assertThat(preview.locator("h1").innerText()).isEqualTo(MissionDesk.DUTCH_TITLE);
        preview.close();
    }

    @Test
    @Order(14)
    void a_history_is_of_the_offices_clock_and_a_cancelled_mission_keeps_who_has_a_place() {
        String stays = api.enter(early, written.accepted());
        String leaves = api.enter(early, written.waiting());
        Eventually.check(() -> assertThat(api.registration(leaves).at("/state")).isEqualTo("ACCEPTED"));
        api.correct(stays, written.person("Annemarie " + LONG, "annemarie")).expect(200);
        api.act(leaves, "withdrawals", Map.of());
        Words words = staff.words("delegation");
        for (String each : List.of(stays, leaves)) {
            Eventually.check(() -> assertThat(moments("/delegations/" + early + "/" + each))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(moment -> assertThat(moment).isAfter(plan.startsAt())));
            atBothWidths(staff, "/delegations/" + early + "/" + each, () -> {});
        }

        api.step(early, "CANCEL", Map.of("reason", "BUDGET")).expect(200);
        try (Visitor phone = office.outsider()) {
            String own = "/join/my/" + office.kogge().links().token("registration", stays, 1);
            Words theirs = phone.words("delegation");
            Eventually.check(() -> assertThat(phone.open(own).text()).contains(theirs.of("my.off.title")));
            atBothWidths(phone, own, () -> {
                assertThat(phone.page().locator("#standing-state").innerText()).isEqualTo(theirs.of("state.cancelled"));
                assertThat(phone.page().locator("a[href*='/withdraw']").count()).isZero();
            });
            assertThat(phone.open(own + "/withdraw").path()).isEqualTo(own);
        }
        assertThat(staff.open("/delegations/" + early + "/" + stays).text()).contains(words.of("state.accepted"));
    }

    @Test
    @Order(15)
    void who_has_answered_is_not_counted_among_those_who_will_be_asked() {
        office.kogge().waitUntil(plan.endsAt().plusSeconds(60));
        Eventually.check(() -> assertThat(api.mission(mission).at("/state")).isEqualTo("COMPLETED"));
        for (Visitor each : List.of(staff, colleague)) {
            Eventually.check(() -> assertThat(asked(each))
                    .isNotEmpty()
                    .allSatisfy(card ->
                            assertThat(card).contains(each.words("notification").of("timeline.expected", 2))));
        }
        try (Visitor delegate = office.anotherDesk("nl")) {
            PageForm form = delegate.open(written.asked().get(0)).form("notification");
            form.pick(delegate.words("notification").of("conclusion.nothing")).press("answer.send");
        }
        for (Visitor each : List.of(staff, colleague)) {
            String one = each.words("notification").of("timeline.expected.one");
            Eventually.check(() -> assertThat(asked(each))
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card).contains(one)));
            atBothWidths(
                    each,
                    "/notifications/" + mission,
                    () -> assertThat(each.text()).contains(one));
        }
    }

    /** What the timeline says of each time that the mission's people are still to be asked what came of it. */
    private List<String> asked(Visitor visitor) {
        String question = visitor.words("notification").of("template.follow-up");
        Page page = visitor.open("/notifications/" + mission).page();
        return page.locator(".is-now ~ li .kogge-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(question))))
                .allInnerTexts();
    }

    private List<Instant> moments(String path) {
        return staff.open(path).page().locator("#history ~ ol time").all().stream()
                .map(time -> Instant.parse(time.getAttribute("datetime")))
                .toList();
    }

    private static void atBothWidths(Visitor visitor, String path, Runnable looks) {
        for (int width : new int[] {PageChecks.PHONE, PageChecks.DESK}) {
            visitor.page().setViewportSize(width, 800);
            visitor.open(path);
            looks.run();
            PageChecks.fitsAsItIs(visitor.page(), path + " at " + width);
        }
    }
}
