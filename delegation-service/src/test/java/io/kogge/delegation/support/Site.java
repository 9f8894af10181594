// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import com.microsoft.playwright.options.Cookie;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The pages and the API of a delegation in memory, with the Hamburg mission of two places. */
public final class Site implements AutoCloseable {
    public static final String MISSION = "00000000-0000-0000-0000-00000000000a";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    public final InMemoryDelegation delegation = new InMemoryDelegation();
    private final ConfigurableApplicationContext context;
    private final String session;
    private final String url;
    private final WebTestClient client;

    /** With these settings, as arguments. */
    public Site(String... settings) {
        reset();
        context = PagesApplication.start(delegation, 0, settings);
        session = context.getBean(SessionTokens.class)
                .issue(new StaffPrincipal("staff-1", "Marijke de Boer", Set.of(Role.STAFF)), 1);
        String port = context.getEnvironment().getProperty("local.server.port");
        url = "http://127.0.0.1:" + port;
        client = WebTestClient.bindToServer()
                .baseUrl(url)
                .defaultHeader("Accept-Language", "en")
                .responseTimeout(LONGEST_ANSWER)
                .build();
    }

    /** Only the mission is there, and nobody registered. */
    public void reset() {
        delegation.clear();
        delegation.clock.set(TestMissions.NOW);
        delegation.announce(TestMissions.hamburg(MISSION, 2));
    }

    /** Where it is. */
    public String url() {
        return url;
    }

    /** Method and pattern of each of its routes. */
    public List<String> routes() {
        return context.getBean(RouteTable.class).routes();
    }

    /** Asks without signing in. */
    public WebTestClient anybody() {
        return client;
    }

    /** Asks the API as staff. */
    public WebTestClient staff() {
        return client.mutate()
                .defaultHeader("Authorization", "Bearer " + session)
                .build();
    }

    /** Reads pages as staff. */
    public WebTestClient staffPages() {
        return client.mutate().defaultCookie(SessionCookies.NAME, session).build();
    }

    /** The cookie of somebody who reads pages as staff. */
    public Cookie session() {
        return new Cookie(SessionCookies.NAME, session).setUrl(url);
    }

    /** A personal link's token. */
    public String token(String purpose, String registrationId, int version) {
        return context.getBean(SignedLinks.class).token(purpose, registrationId, version);
    }

    /** What mission-service seals of this draft, with its seal. */
    public String seal(String draft) {
        return context.getBean(SignedLinks.class).seal(LinkPurpose.DRAFT, draft);
    }

    /** The token that mails carry. */
    public String token(String registrationId) {
        return token("registration", registrationId, 1);
    }

    /** A filled-in form. */
    public static Map<String, Object> form(String id, String email) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("missionId", MISSION);
        form.putAll(answers(email));
        form.put("privacyNotice", true);
        return form;
    }

    /** What the form asks about the person. */
    public static Map<String, Object> answers(String email) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("name", "Sanne Wiersma");
        answers.put("email", email);
        answers.put("language", "nl");
        answers.put("zone", "Europe/Amsterdam");
        answers.put("organisation", "Windkracht BV");
        answers.put("organisationKind", "BUSINESS");
        return answers;
    }

    /** Hands in a form; its id. */
    public String register(String email) {
        String id = UUID.randomUUID().toString();
        client.post()
                .uri("/api/delegation/v1/registrations")
                .bodyValue(form(id, email))
                .exchange()
                .expectStatus()
                .isAccepted();
        delegation.takeWishes.takeAll().block();
        return id;
    }

    /** Hands in a form and confirms it; its id. */
    public String confirmed(String email) {
        String id = register(email);
        client.post()
                .uri("/api/delegation/v1/my-registrations/" + token(id) + "/confirmations")
                .exchange()
                .expectStatus()
                .isOk();
        return id;
    }

    /** Has somebody who registered, confirmed and was given what place there is. */
    public String placed(String email) {
        String id = confirmed(email);
        delegation.arrive(MISSION, id);
        return id;
    }

    /** The registration as it is stored, once what was handed in is taken on. */
    public Stored<Registration> stored(String id) {
        delegation.takeWishes.takeAll().block();
        return delegation.registrationStore.get(id).block();
    }

    /** The version of what was filled in, as the person's own API has it. */
    public long version(String id) {
        return delegation.registrations.registrant(id).block().version();
    }

    /** The version of what was filled in and decided, as staff's API has it. */
    public long decidedVersion(String id) {
        return version(id) + Seen.all(allocation(), id);
    }

    /** Asks for another address and confirms it by the link that is mailed there. */
    public void move(String id, String email) {
        delegation
                .registrations
                .askForAddress(id, email, Actor.staff("staff-1"))
                .block();
        Person person = person(id);
        client.post()
                .uri("/api/delegation/v1/my-addresses/" + token("new-address", person.id(), person.changesAsked())
                        + "/confirmations")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** The person as stored who registered so. */
    public Person person(String registrationId) {
        return delegation
                .people
                .get(stored(registrationId).state().personId())
                .block()
                .state();
    }

    /** The mission's allocation. */
    public Allocation allocation() {
        return delegation.allocations.find(MISSION).block();
    }

    @Override
    public void close() {
        context.close();
    }
}
