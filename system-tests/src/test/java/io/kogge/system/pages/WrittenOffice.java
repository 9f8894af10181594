// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.StaffApi;
import io.kogge.web.links.SignedLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An office that has the same words in all its texts, with a mission and people, and the pages that show these. */
final class WrittenOffice {
    private final TwoDesks office;
    private final String words;
    private final StaffApi api;
    private final MissionPlan plan;
    private final String mission;
    private final String accepted;
    private final String waits;
    private final String declined;

    private WrittenOffice(TwoDesks office, String words) {
        this.office = office;
        this.words = words;
        this.api = office.kogge().staff();
        this.plan = Missions.hydrogenToHamburg(office.kogge().clock());
        this.mission = announce(plan);
        this.accepted = api.enter(mission, accepted());
        api.enter(mission, person("Dirk", "dirk"));
        this.waits = api.enter(mission, waiting());
        this.declined = api.enter(mission, person("Cor", "cor"));
        Eventually.check(
                () -> assertThat(api.registration(declined).at("/state")).isEqualTo("WAITLISTED"));
        Eventually.check(() -> assertThat(
                        office.staff().open("/notifications/" + mission).text())
                .contains(words));
    }

    /** Both sign in, and there is one mission with people, and nothing besides. */
    static WrittenOffice withMission(TwoDesks office, String words) {
        office.signIn();
        return new WrittenOffice(office, words);
    }

    /** Both sign in, and these words are typed wherever there is something to type. */
    static WrittenOffice in(TwoDesks office, String words) {
        office.signIn();
        Visitor staff = office.staff();
        RegisterDesk desk = new RegisterDesk(staff);
        desk.theme(words, words);
        desk.policyLine(words, words);
        desk.partner("city", words, "partner-city", "foundation-led").choose("field.country", "DE");
        save(desk, words, "register.save");
        desk.contact(words, words, "uwe@example.org");
        save(desk, words, "register.save");
        staff.open("/projects/new");
        desk.project(words, "2018-2023", words);
        save(desk, words, "register.save");
        staff.open("/partners/offices/new");
        desk.office(words, words, "UA", words);
        save(desk, words, "register.save");
        desk.agreement(words, words, "17-9-2018", "2030").press("agreement-form.add-obligation");
        save(desk, words, "agreement-form.new.do");
        staff.open("/activities/new");
        desk.activity("delegation-received", words, "12 mrt 2019", words + ", Nederland", words);
        save(desk, words, "activities.record.do");

        return new WrittenOffice(office, words);
    }

    private static void save(RegisterDesk desk, String words, String button) {
        desk.rest(words).press(button);
        assertThat(desk.form().summary().allInnerTexts())
                .as("refused by %s", button)
                .isEmpty();
    }

    /** Announces a mission with these words in its texts; its id, once everybody can see it. */
    String announce(MissionPlan planned) {
        Map<String, Object> body = new LinkedHashMap<>(planned.json());
        String id = UUID.randomUUID().toString();
        body.put("id", id);
        String title = words + " " + words;
        body.put("titles", Map.of("nl", title, "en", title, "de", title, "zh-Hans", title));
        body.put("summaries", Map.of("nl", words, "en", words, "de", words, "zh-Hans", words));
        body.put("partners", List.of(Map.of("kind", "CITY", "name", words, "country", "DE")));
        body.put(
                "stops",
                List.of(Map.of(
                        "city", words,
                        "country", "DE",
                        "zone", planned.zone().getId(),
                        "from", planned.start().toString(),
                        "to", planned.end().toString())));
        api.post("/api/mission/v1/missions", body).expect(201);
        api.step(id, "ANNOUNCE", Map.of()).expect(200);
        Eventually.check(
                () -> assertThat(office.kogge().visitors().mission(id).status()).isEqualTo(200));
        return id;
    }

    /** Somebody called so and like everything else. */
    Person person(String name, String mailbox) {
        return new Person(
                name + " " + words, mailbox + "@example.org", "nl", "Europe/Amsterdam", words + " BV", "BUSINESS");
    }

    /** Who has a place. */
    Person accepted() {
        return person("Annemarie", "annemarie");
    }

    /** Who waits for one. */
    Person waiting() {
        return person("Bo", "bo");
    }

    /** The first one also says what for, and somebody registers without confirming; that one's registration. */
    String registerAnother() {
        Map<String, Object> answers = new LinkedHashMap<>(accepted().answers());
        answers.put("role", words);
        answers.put("motivation", words + " " + words);
        api.correct(accepted, answers).expect(200);
        String unconfirmed = office.kogge().visitors().register(mission, person("Douwe", "douwe"));
        Eventually.check(() -> assertThat(
                        office.kogge().visitors().mine(token(unconfirmed)).status())
                .isEqualTo(200));
        return unconfirmed;
    }

    /** Who has a place says what came of it and how it was, and staff write a letter of their own; its id. */
    String writeAndAnswer(String letter) {
        String v1 = "/api/notification/v1/";
        SignedLinks links = office.kogge().links();
        api.post(
                        v1 + "answers/" + links.token("follow-up", accepted, 1),
                        Map.of("conclusion", "NOTHING", "remark", words))
                .expect(200);
        api.post(
                        v1 + "surveys/" + links.token("survey", accepted, 1),
                        Map.of("scores", Map.of("overall", "GOOD"), "remark", words))
                .expect(200);
        Map<String, Object> texts = Map.of(
                "wordings",
                Map.of(
                        "nl",
                        Map.of("subject", letter, "body", "{{>greeting}}\n\n" + letter + "\n\n[Kijk]({{ownPage}})")),
                "inherited",
                List.of("en", "de", "zh-Hans"));
        api.put(v1 + "texts/waitlisted:mission:" + mission, texts).expect(200);
        String late = api.enter(mission, person("Ellen", "ellen"));
        Eventually.check(() -> assertThat(sent(late, "waitlisted"))
                .as("letters that were sent")
                .isNotEmpty());
        return sent(late, "waitlisted").get(0);
    }

    private List<String> sent(String registration, String template) {
        return api.deliveries(mission).stream()
                .filter(each -> each.path("registrationId").asString().equals(registration))
                .filter(each -> each.path("template").asString().equals(template))
                .filter(each -> each.path("state").asString().equals("SENT"))
                .map(each -> each.path("id").asString())
                .toList();
    }

    /** What staff see of all that. */
    Stream<String> staffPages() {
        return Stream.of(
                        List.of("/", "/missions", "/missions/new", "/missions/themes", "/views"),
                        List.of("/missions/" + mission, "/missions/" + mission + "/edit"),
                        steps("move", "cancel", "close-registration"),
                        List.of("/delegations", "/delegations?show=past", "/delegations/merges", "/delegations/held"),
                        delegation(),
                        List.of("/delegations/" + mission + "/people?state=waitlisted"),
                        List.of("/delegations/" + mission + "/new"),
                        List.of("/notifications", "/notifications/texts", "/notifications/texts/moved"),
                        List.of("/notifications/rules", "/notifications/suppressed", "/notifications/returned"),
                        messages("", "/write", "/preferences", "/survey", "/answers", "/people/" + accepted),
                        List.of("/partners", "/projects", "/agreements", "/advisories", "/partners/offices"),
                        List.of("/activities", "/activities/new", "/activities/imports", "/partners/new"),
                        List.of("/review", "/review/policy-lines", "/review/indicators", "/review/frozen"))
                .flatMap(List::stream);
    }

    /** What everybody sees, and each person with the links from mails; with somebody who has not confirmed. */
    Stream<String> otherPages(String unconfirmed) {
        return Stream.of(
                        List.of("/join", "/join/link", "/join/link/sent", "/privacy", "/accessibility"),
                        List.of("/join/" + mission, "/join/" + mission + "/register", "/sign-in"),
                        own(accepted, "", "/correct", "/address", "/withdraw"),
                        own(waits, "", "/withdraw"),
                        own(declined, ""),
                        own(unconfirmed, "", "/confirm"),
                        asked())
                .flatMap(List::stream);
    }

    /** Its delegation and who has a place. */
    List<String> delegation() {
        String path = "/delegations/" + mission;
        return List.of(path, path + "/" + accepted, path + "/" + accepted + "/correct");
    }

    /** Its messages, or these pages below. */
    List<String> messages(String... pages) {
        return Stream.of(pages).map(page -> "/notifications/" + mission + page).toList();
    }

    /** Somebody's own page, or these below. */
    List<String> own(String registration, String... pages) {
        return Stream.of(pages)
                .map(page -> "/join/my/" + token(registration) + page)
                .toList();
    }

    /** What staff type into. */
    Stream<String> staffForms() {
        return Stream.of(
                        List.of("/missions/new", "/missions/themes", "/views/new?list=/missions&query="),
                        List.of("/partners/new", "/projects/new", "/partners/offices/new", "/agreements/new"),
                        List.of("/advisories/new", "/activities/new", "/review/policy-lines"),
                        List.of("/review/indicators/new", "/delegations/" + mission + "/new"),
                        List.of("/delegations/" + mission + "/" + accepted + "/correct"),
                        List.of("/notifications/texts/moved", "/notifications/my-mail"),
                        List.of("/notifications/suppressed"),
                        messages("/write", "/answers/" + accepted))
                .flatMap(List::stream);
    }

    /** What everybody types into, and each person with the links from mails. */
    Stream<String> otherForms() {
        return Stream.of(
                        List.of("/sign-in", "/join/link", "/join/" + mission + "/register"),
                        own(accepted, "/correct", "/address"),
                        asked().subList(0, 2))
                .flatMap(List::stream);
    }

    /** The lists in which words are looked for. */
    List<String> lists() {
        return List.of(
                "/missions", "/missions/themes", "/partners", "/projects", "/agreements", "/advisories", "/activities");
    }

    private List<String> steps(String... steps) {
        return Stream.of(steps)
                .map(step -> "/missions/" + mission + "/steps/" + step)
                .toList();
    }

    /** What mails to the first one lead to besides. */
    List<String> asked() {
        SignedLinks links = office.kogge().links();
        return List.of(
                "/answer/" + links.token("follow-up", accepted, 1),
                "/answer/survey/" + links.token("survey", accepted, 1),
                "/unsubscribe/" + links.token("unsubscribe", "reminders:" + accepted, 0));
    }

    private String token(String registration) {
        return office.kogge().links().token("registration", registration, 1);
    }

    StaffApi api() {
        return api;
    }

    MissionPlan plan() {
        return plan;
    }

    /** The mission with the people. */
    String mission() {
        return mission;
    }

    /** The registration of who has a place. */
    String placed() {
        return accepted;
    }

    /** That of who waits. */
    String waits() {
        return waits;
    }

    /** That of who is to be declined. */
    String declined() {
        return declined;
    }
}
