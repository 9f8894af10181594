// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.StepByStep;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** The office's register by its pages, from nothing to a frozen review: staff in Dutch, an English colleague beside them. */
@OnOneDatabase
@StepByStep
class RegisterByPagesIT extends AtTwoDesks {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final String EFFECT = "Geen missies, ook niet onder begeleiding.";
    private static final String LIST = """
            Overzicht bezoeken;;;;;
            Nr;Titel;Datum;Plaats;Land;Kosten
            2019;;;;;
            0012;Delegatie uit Oldenburg over waterstof;12 mrt;Groningen, Nederland;;300
            0013;Bezoek van studenten;5-7 juni;Groningen;NL;
            0014;Ontvangst van de ambassade;najaar 2019;Seoul;Korea;120
            0015;Kennismaking met het consulaat;mei-18;Groningen;NL;
            0016;Beurs;volgt nog;Bremen, Duitsland;;
            Totaal;5;;;;420
            """;
    private static final String REASON = "De burgemeester van Kyiv vraagt erom; we reizen onder begeleiding.";

    private RegisterDesk desk;
    private Words words;
    private String partner = "";
    private String mission = "";

    @BeforeParameterizedClassInvocation
    void start() {
        desk = new RegisterDesk(staff);
        words = staff.words("mission");
    }

    @Test
    @Order(1)
    void an_empty_register_says_what_to_do_first() {
        office.signIn();
        List<String> register = List.of("partners", "projects", "agreements", "advisories", "partners/offices");
        List<String> review = List.of("review", "review/policy-lines", "review/indicators", "review/frozen");
        List<String> others = List.of("activities", "views", "missions/themes");
        Stream.of(register, review, others)
                .flatMap(List::stream)
                .forEach(page -> office.look("/" + page, page.replace('/', '-') + "-empty"));
    }

    @Test
    @Order(2)
    void policy_lines_and_themes_order_what_follows() {
        desk.policyLine("Welkomstbeleid", "Welcome policy");
        desk.policyLine("Europese samenwerking", "European cooperation");
        desk.theme("Waterstof", "Hydrogen");
        staff.open("/review/policy-lines").checked("policy-lines");
        staff.follow(words.of("policy.change-one", "Welkomstbeleid")).checked("policy-line");
    }

    @Test
    @Order(3)
    void a_partner_city_with_a_contact_and_a_note_and_the_network_it_is_in() {
        staff.open("/partners/new").checked("partner-form");
        desk.form().press("register.save");
        staff.refused("partner-mistakes");
        desk.partner("city", "Oldenburg", "partner-city", "active")
                .choose("field.country", "DE")
                .fill("field.since", "sept 1989")
                .fill("field.notes", "Elk jaar een bezoek over en weer.");
        staff.page().getByLabel("Waterstof").check();
        desk.form().press("register.save");
        partner = staff.path();
        staff.checked("partner-new");
        desk.contact("Uwe Beispiel", "Internationale zaken", "uwe@example.org").press("register.save");
        staff.checked("partner-contact");
        desk.partner("network", "Eurocities", "network", "active").press("register.save");
        office.look("/partners", "partners");
        assertThat(colleague.open(partner).checked("partner").text()).contains("Uwe Beispiel", "Hydrogen");
    }

    @Test
    @Order(4)
    void a_project_and_an_office() {
        staff.open("/projects/new").checked("project-form");
        desk.project("Making City", "2018-2023", "Oldenburg").press("register.save");
        staff.checked("project");
        staff.open("/partners/offices/new").checked("office-form");
        desk.office("Huis van Groningen", "Kyiv", "UA", "tolken en afspraken").press("register.save");
        staff.checked("offices");
        colleague.open("/projects").checked("projects");
    }

    @Test
    @Order(5)
    void an_agreement_with_its_text_is_renewed_and_ended() {
        staff.open("/agreements/new").checked("agreement-form");
        desk.agreement("Samenwerking op waterstof", "Oldenburg", "17-9-2018", "2022")
                .press("agreement-form.new.do");
        staff.checked("agreement-over");
        desk.attach("intentieverklaring.pdf", "%PDF-1.4\n%%EOF\n");
        assertThat(staff.checked("agreement").text()).contains("intentieverklaring.pdf");
        office.look("/", "today-agreement");
        office.look("/agreements", "agreements");
        staff.open("/agreements").follow(words.of("agreements.renew-one", "Samenwerking op waterstof"));
        desk.form().fill("field.signed", "2023").fill("field.ends", "2030");
        staff.checked("agreement-renewal");
        desk.form().press("agreement-form.renewal.do");
        staff.checked("agreement-renewed");
        staff.follow(words.of("agreement-step.ending") + "…");
        desk.form().fill("agreement-step.ending.date", "mrt 2024").fill("agreement-step.ending.reason", "Voorbij.");
        staff.checked("agreement-ending");
        desk.form().press("agreement-step.ending.do");
        staff.checked("agreement-ended");
    }

    @Test
    @Order(6)
    void a_mission_to_an_unsafe_city_needs_a_colleague() {
        MissionDesk missions = new MissionDesk(staff)
                .startPlan()
                .fill(Missions.hydrogenToHamburg(office.kogge().clock()));
        desk.toKyiv("Missie naar Kyiv", "Mission to Kyiv", "Oldenburg").press("plan.save-draft");
        mission = staff.path();
        missions.start("announce");

        // meanwhile
        colleague.open("/advisories/new").checked("advisory-form");
        new RegisterDesk(colleague).unsafe("Kyiv", "UA", EFFECT).press("plan.save");
        colleague.checked("advisory").open("/advisories").checked("advisories");

        missions.take("announce");
        staff.refused(CONFLICT, "announce-refused");
        assertThat(staff.open(mission).checked("mission-unsafe").text()).contains(EFFECT, "Huis van Groningen");
        missions.start("ask-approval").take("ask-approval");
        staff.checked("approval-asked");
    }

    @Test
    @Order(7)
    void the_colleague_approves_with_a_reason_and_it_is_announced_with_the_warning_on_each_of_its_pages() {
        colleague.open("/").checked("today-approval");
        colleague.open(mission).checked("approval-yours");
        MissionDesk approving = new MissionDesk(colleague).start("approve");
        colleague.checked("approve");
        approving.take("approve");
        colleague.refused("approve-mistake");
        approving.form().fill("field.reason", REASON);
        approving.take("approve");
        assertThat(colleague.checked("approval-given").text()).contains(REASON);

        staff.open(mission);
        new MissionDesk(staff).start("announce").take("announce");
        staff.checked("mission-unsafe-announced");
        String id = mission.replaceFirst(".*/", "");
        for (String page : List.of("/delegations/", "/notifications/")) {
            Eventually.check(
                    () -> assertThat(staff.open(page + id).text()).contains("Kyiv", words.of("advisory-level.unsafe")));
            staff.checked("unsafe" + page.replace("/", "-") + "page");
        }
    }

    @Test
    @Order(8)
    void an_activity_takes_seconds_and_a_doubtful_date_is_asked_back() {
        staff.open("/activities/new").checked("activity-form");
        desk.activity(
                        "delegation-received",
                        "Delegatie uit Oldenburg",
                        "najaar 2018",
                        "Groningen, Nederland",
                        "Oldenburg")
                .press("activities.record.do");
        staff.checked("activity-recorded");
        desk.activity("activity-abroad", "Beurs in Bremen", "mei-18", "Bremen, Duitsland", "Bremen")
                .press("activities.record.do");
        staff.refused("activity-doubtful");
        staff.page().getByLabel("mei 2018").check();
        desk.form().press("activities.record.do");
        assertThat(staff.checked("activity-another").text()).contains("Beurs in Bremen");
        desk.activity("ambassador-received", "Ambassadeur van Denemarken", "12 mrt 2019", "Denemarken", "")
                .press("activities.record.do");
        staff.follow("Ambassadeur van Denemarken").checked("activity");
        staff.follow(words.of("activities.remove") + "…").checked("activity-removal");
    }

    @Test
    @Order(9)
    void a_list_is_searched_with_a_wrong_letter_filtered_kept_and_taken_away() {
        desk.list("/activities", Map.of("", "Oldenbrug"));
        assertThat(staff.checked("activities-found").text())
                .contains("Delegatie uit Oldenburg")
                .doesNotContain("Beurs in Bremen");
        desk.list("/activities", Map.of(words.of("field.category"), words.of("category.activity-abroad")));
        assertThat(staff.checked("activities-filtered").text())
                .contains("Beurs in Bremen")
                .doesNotContain("Delegatie uit");
        assertThat(Papers.sheet(desk.download(words.of("activities.export.xlsx"))))
                .contains("Beurs in Bremen");
        staff.follow(words.of("kogge.list.save")).checked("view-new");
        desk.form().fill("views.name", "Wat we elders deden").press("views.save");
        staff.checked("activities-kept");
        staff.open("/views").checked("views");
        staff.follow(words.of("views.change-one", "Wat we elders deden")).checked("view");
        office.look("/activities", "activities");
    }

    @Test
    @Order(10)
    void the_partner_shows_what_was_done_together() {
        Eventually.check(() -> {
            staff.open(partner);
            assertThat(staff.text())
                    .contains(
                            "Missie naar Kyiv", "Delegatie uit Oldenburg", "Samenwerking op waterstof", "Making City");
        });
        staff.checked("partner-timeline");
        colleague.open(partner).checked("partner-timeline");
    }

    @Test
    @Order(11)
    void an_indicator_with_values_is_drawn() {
        staff.open("/review/indicators/new").checked("indicator-form");
        desk.indicator("Internationale studenten", "International students", "welcome-policy")
                .press("plan.save");
        staff.checked("indicator-new");
        staff.page().getByText(words.of("indicators.paste")).click();
        desk.form()
                .fill("field.lines", "2017;7225\n2018;8151\n2019;9263;deels door Brexit\n2020;10375")
                .press("indicators.paste.do");
        office.look("/review/indicators", "indicators");
        office.look("/review/indicators/international-students", "indicator");
    }

    @Test
    @Order(12)
    void the_review_of_a_period_counts_tells_and_leads_to_what_it_counted() {
        Eventually.check(
                () -> assertThat(staff.open("/review?from=2018&to=2019").text()).contains(words.of("review.total", 3)));
        staff.follow(words.of("review.tell.about", "Welkomstbeleid")).checked("review-story");
        desk.form()
                .fill("field.texts.nl", "Steeds meer studenten komen van elders.\nZe blijven langer.")
                .press("review.story.save");
        office.look("/review?from=2018&to=2019", "review");
        staff.open("/review?from=2019&to=2018").refused("review-mistake");
        staff.open("/review?from=2018&to=2019")
                .follow(words.of("review.category.delegation-received") + ": 1")
                .checked("review-list");
        assertThat(staff.text()).contains("Delegatie uit Oldenburg").doesNotContain("Beurs in Bremen");
    }

    @Test
    @Order(13)
    void it_goes_along_as_a_file() {
        staff.open("/review?from=2018&to=2019");
        assertThat(Papers.text(desk.download(words.of("review.download.paper"))))
                .contains(words.of("review.total", 3), "Steeds meer studenten komen van elders.");
        assertThat(Papers.sheet(desk.download(words.of("review.download.numbers"))))
                .contains(words.of("review.category.delegation-received") + ";1");
        assertThat(Papers.csv(desk.download(words.of("review.download.list-csv"))))
                .contains("Delegatie uit Oldenburg", "Beurs in Bremen");
    }

    @Test
    @Order(14)
    void frozen_it_is_read_by_its_link_until_that_is_withdrawn() {
        staff.open("/review?from=2018&to=2019");
        desk.form().press("review.freeze.do");
        staff.checked("review-frozen-link");
        String link = staff.page().locator("#main a[href*='/review/shared/']").getAttribute("href");
        try (Visitor outsider = office.outsider()) {
            assertThat(outsider.open(link).checked("review-shared").text())
                    .contains("Delegatie uit Oldenburg")
                    .doesNotContain("Uwe Beispiel");
            colleague.open("/review/frozen").checked("review-frozen");
            staff.open("/review/frozen");
            desk.revoke();
            staff.checked("review-withdrawn");
            outsider.open(link).refused(NOT_FOUND, "review-shared-withdrawn");
        }
    }

    @Test
    @Order(15)
    void a_list_in_a_file_is_recognised_asked_about_stored_and_undone() {
        ImportDesk imports = new ImportDesk(staff);
        office.look("/activities/imports", "imports-empty");
        staff.follow(words.of("imports.new")).checked("import-new");
        desk.form().press("imports.upload");
        staff.refused("import-without-file");
        String list = imports.hand("Overzicht 2019.csv", LIST);

        imports.until(words.of("imports.mapping"));
        office.look(list, "import-columns");
        staff.open(list);
        desk.form().choose("imports.category", "delegation-received").press("imports.map");
        imports.until(words.of("imports.questions"));
        office.look(list, "import-questions");
        for (String rows : List.of("new", "error", "left-out")) {
            office.look(list + "?show=" + rows, "import-rows-" + rows);
        }
        staff.open(list);
        imports.answer(0, "KR");
        imports.until(words.of("imports.start", 3));
        imports.answer(1, "1");
        imports.until(words.of("imports.start", 4));
        imports.press(words.of("imports.start", 4));
        imports.until(words.of("imports.imported"));
        office.look(list, "import-done");
        staff.open(list).follow(words.of("imports.undo") + "…").checked("import-undo");
        desk.form().press("imports.undo.do");
        imports.until(words.of("imports.undone"));
        office.look(list, "import-undone");
        office.look("/activities/imports", "imports");
    }
}
