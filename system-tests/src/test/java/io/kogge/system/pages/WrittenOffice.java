// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.StaffApi;
import io.kogge.web.links.SignedLinks;
import java.time.Duration;
import java.util.ArrayList;
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
    /** Pages of what more there is, some of which no link leads to. */
    private final List<String> further = new ArrayList<>();

    /** Pages that are read by whoever has their link. */
    private final List<String> byLink = new ArrayList<>();

    private String toApprove = "";

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
        WrittenRegister register = new WrittenRegister(office.staff(), words);
        register.enter();
        WrittenOffice written = new WrittenOffice(office, words);
        register.review();
        register.imports();
        written.further.addAll(register.pages());
        written.byLink.addAll(register.shared());
        written.advise(new RegisterDesk(office.staff()));
        written.correspond();
        return written;
    }

    /** An unsafe place, with missions to it for which nobody has asked yet and somebody has; one that opens later; a draft. */
    private void advise(RegisterDesk desk) {
        desk.unsafe(words, "UA", words)
                .fill("field.source.text", words)
                .fill("field.givenBy", words)
                .press("plan.save");
        String draft = "/missions/" + planned(plan, "DE");
        String unasked = "/missions/" + planned(plan, "UA");
        String asked = planned(plan, "UA");
        api.step(asked, "ASK_APPROVAL", Map.of()).expect(200);
        toApprove = "/missions/" + asked + "/steps/approve";
        further.addAll(List.of(draft, draft + "/steps/announce", unasked, unasked + "/steps/ask-approval"));
        further.add("/missions/" + asked);
        String later = announce(plan.openingAt(plan.closesAt().minus(Duration.ofDays(7))));
        further.add("/missions/" + later + "/steps/open-registration");
    }

    /** A mail that came back, and addresses that wait to be confirmed. */
    private void correspond() {
        further.add("/notifications/returned/" + new CameBack(office.kogge()).fromSomebody(words));
        Person moves = person("Bo", "bo.elsewhere");
        api.correct(waits, moves).expect(200);
        String address = "/join/address/";
        byLink.add(address
                + office.kogge().mailbox().await(moves, "confirm-new-address").token(address));
        Visitor staff = office.staff();
        staff.open("/notifications/my-mail");
        staff.form("notification").fill("field.email", "staff@example.org").press("own-mail.ask");
        staff.found();
        byLink.add("/notifications/my-mail/confirm/" + office.kogge().links().token("staff-address", "staff-1", 1));
        further.addAll(List.of(
                "/notifications/rules/office/new?message=reminder",
                "/notifications/rules/" + mission,
                "/account",
                "/notifications/my-mail",
                "/inbox"));
    }

    /** Announces a mission with these words in its texts; its id, once everybody can see it. */
    String announce(MissionPlan planned) {
        String id = planned(planned, "DE");
        api.step(id, "ANNOUNCE", Map.of()).expect(200);
        Eventually.check(
                () -> assertThat(office.kogge().visitors().mission(id).status()).isEqualTo(200));
        return id;
    }

    /** Plans one like it in that country; its id. */
    private String planned(MissionPlan planned, String country) {
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
                        "country", country,
                        "zone", planned.zone().getId(),
                        "from", planned.start().toString(),
                        "to", planned.end().toString())));
        api.post("/api/mission/v1/missions", body).expect(201);
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
        String text = "texts/waitlisted:mission:" + mission;
        api.put(v1 + text, texts).expect(200);
        further.addAll(messages("/people?message=waitlisted"));
        further.addAll(List.of("/notifications/" + text, "/notifications/" + text + "/versions"));
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
                        List.of("/review?from=2018&to=2019", "/review/policy-lines", "/review/indicators"),
                        List.of("/review/frozen", "/review/outcomes"),
                        further)
                .flatMap(List::stream);
    }

    /** Where a colleague approves what the one who asked cannot. */
    String toApprove() {
        return toApprove;
    }

    /** What everybody sees, and each person with the links from mails; with somebody who has not confirmed. */
    Stream<String> otherPages(String unconfirmed) {
        return Stream.of(
                        List.of("/join", "/join/link", "/join/link/sent", "/privacy", "/accessibility"),
                        List.of("/join/" + mission, "/join/" + mission + "/register", "/join/" + mission + "/received"),
                        List.of("/sign-in"),
                        byLink,
                        own(accepted, "", "/correct", "/address", "/withdraw"),
                        own(waits, "", "/withdraw"),
                        own(declined, ""),
                        own(unconfirmed, "", "/confirm"),
                        asked(),
                        asked().subList(0, 2).stream()
                                .map(question -> question + "/thanks")
                                .toList())
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
