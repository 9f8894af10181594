// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kogge.system.driver.Eventually;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/**
 * Staff's pages, and those of everybody and of each person, with long Dutch words in every text: nothing is wider than its place
 * on a phone, a zoomed and a whole screen, in both languages.
 */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LongWordsFitIT extends AtTwoDesks {
    /** Thirty letters and more, without a place to break it. */
    private static final String LONG = "Verantwoordelijkheidsverdelingen";

    private WrittenOffice written;
    private PageRoutes routes;
    private Walk walk;

    @BeforeParameterizedClassInvocation
    void writeLongWordsEverywhere() {
        written = WrittenOffice.in(office, LONG);
        written.writeAndAnswer(LONG);
        office.kogge().mailbox().await(written.accepted(), "accepted");
        office.kogge().startOwnPages();
        routes = PageRoutes.of(office.kogge());
        walk = new Walk(routes);
    }

    @Test
    @Order(1)
    void nothing_is_wider_than_its_place_and_axe_finds_nothing_on_any_page_in_either_language() {
        fit(written.staffPages());
        fit(Stream.of(written.toApprove()), colleague);
    }

    private void fit(Stream<String> pages) {
        fit(pages, staff, colleague);
    }

    /** These pages, and what they lead to. */
    private void fit(Stream<String> pages, Visitor... readers) {
        SoftAssertions all = new SoftAssertions();
        walk.from(
                pages,
                readers[0],
                path -> Stream.of(readers)
                        .forEach(each -> all.check(() -> {
                            Page page = each.open(path).found().page();
                            String name = path + " in " + page.locator("html").getAttribute("lang");
                            PageChecks.fits(page, name);
                            PageChecks.accessible(page, name);
                        })));
        all.assertAll();
    }

    @Test
    @Order(2)
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
    }

    @Test
    @Order(3)
    void who_did_not_come_is_noted_once_the_mission_has_begun_and_all_pages_still_fit() {
        office.kogge().waitUntil(written.plan().startsAt().plusSeconds(60));
        Eventually.check(
                () -> assertThat(written.api().mission(written.mission()).at("/state"))
                        .isEqualTo("STARTED"));
        Words words = staff.words("delegation");
        staff.open("/delegations/" + written.mission() + "/" + written.placed());
        staff.form("delegation").press("person.no-show.button");
        assertThat(staff.checked("person-no-show").page().evaluate(PageChecks.ACTIVE))
                .isEqualTo("done");
        assertThat(staff.text()).contains(words.of("state.no-show"), words.of("person.attended.title"));
        Eventually.check(
                () -> assertThat(staff.open("/missions/" + written.mission()).text())
                        .contains("1 " + staff.words("mission").of("places.no-shows")));
        Eventually.check(() -> assertThat(staff.open("/delegations/" + written.mission() + "/" + written.placed())
                        .text())
                .contains(words.of("history.no-show")));
        office.look("/delegations/" + written.mission(), "board-no-show");
        fit(Stream.of(
                        List.of(
                                "/",
                                "/missions/" + written.mission(),
                                "/delegations/" + written.mission() + "/people?state=no-show"),
                        written.delegation(),
                        written.own(written.placed(), ""),
                        written.own(written.waits(), ""),
                        written.messages("", "/answers", "/people/" + written.placed()))
                .flatMap(List::stream));
        staff.open("/delegations/" + written.mission() + "/" + written.placed());
        staff.form("delegation").press("person.attended.button");
        assertThat(staff.text()).contains(words.of("person.done.attended"));
    }

    /** What is added there is looked at nowhere: let a page link to it, or open it here. */
    @Test
    @Order(4)
    void there_is_no_page_that_nobody_looked_at() {
        assertThat(routes.without(walk.seen())).isEmpty();
    }
}
