// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.usecase.PlacesOfMissions;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AgreementState;
import io.kogge.testkit.invariant.TopicReader;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member of staff says where mail goes, and gets what happens, on a clock that is moved. */
@OnOneDatabase
class OwnMailIT {
    private static final Pattern LINK =
            Pattern.compile("https://kogge\\.example(/notifications/my-mail/confirm/[\\w.-]+)");
    private static final String PAGE = "/notifications/my-mail";

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final String staff = "staff-" + UUID.randomUUID();
    private final String address = staff + "@groningen.example";

    OwnMailIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
    }

    @Test
    void anAddressIsConfirmedByItsLinkAndEachKindCanBeSwitchedOff() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.account(staff, "Femke", List.of("staff"), null);
        Browser browser = service.browser(staff, "Femke", "nl");
        assertThat(browser.get(PAGE).is(200).text())
                .contains("Je krijgt nog geen mail", "Dagoverzicht", "Een overeenkomst loopt af")
                .doesNotContain("Kogge kon iets niet verwerken");
        assertThat(browser.submitFrom(PAGE, PAGE + "/address", Map.of("email", "not an address"))
                        .is(400)
                        .text())
                .contains("Je e-mailadres");
        browser.submitFrom(PAGE, PAGE + "/address", Map.of("email", address)).is(303);
        inbox.awaitSubjects(address, "Is dit jouw mailadres?");
        assertThat(browser.get(PAGE + "?done=asked").is(200).text())
                .contains("Kijk in je mailbox", "Er ging een link naar " + address);

        Browser anybody = Browser.fresh(service.anybody(), "nl");
        String link = link();
        assertThat(anybody.get(link).is(200).text()).contains(address, "Ja, mail me hier");
        assertThat(browser.get(PAGE).text()).as("looking confirms nothing").contains("Je krijgt nog geen mail");
        anybody.submit(link, Map.of()).is(303);
        assertThat(anybody.get(link).is(200).text()).contains("Dit adres is bevestigd");
        assertThat(browser.get(PAGE).text()).contains("Je mail gaat naar " + address);
        anybody.get(link + "x").is(404);

        browser.submit(PAGE, Map.of("news", "bounced", "mailLanguage", "en")).is(303);
        String chosen = browser.get(PAGE).is(200).html();
        assertThat(chosen).containsPattern("value=\"bounced\"[^>]*checked");
        assertThat(chosen).doesNotContainPattern("value=\"digest\"[^>]*checked");
        assertThat(chosen).containsPattern("value=\"en\"[^>]*checked");
        browser.submitFrom(PAGE, PAGE + "/stop", Map.of()).is(303);
        assertThat(browser.get(PAGE).text()).contains("Je krijgt nog geen mail");
        assertThat(anybody.get(link).text()).contains("Deze link is vervallen");
    }

    @Test
    void nobodySeesAnothersPageAndNobodyWithoutSigningIn() {
        Browser.fresh(service.anybody(), "nl").get(PAGE).is(303);
    }

    @Test
    void whatHappensIsMailedOnceAndNoAddressStandsOnATopic() throws Exception {
        service.clock().set("2027-03-23T15:00:00Z");
        others.account(staff, "Femke", List.of("staff"), address);
        inbox.awaitSubjects(address, "Is dit jouw mailadres?");
        Browser.fresh(service.anybody(), "nl").submit(link(), Map.of()).is(303);

        String mission = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        others.announce(mission);
        others.join(mission, person, "nl", "Europe/Amsterdam");
        others.count(mission, 20, 2);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(inbox.subjects(OtherServices.address(person)))
                    .anyMatch(subject -> subject.startsWith("U gaat mee"));
            assertThat(service.bean(PlacesOfMissions.class).of(mission).block())
                    .matches(places -> places.accepted() == 20);
        });
        others.withdraw(mission, person);
        others.count(mission, 19, 2);
        inbox.awaitSubjects(address, "Is dit", "Er is een plaats vrij: Waterstofmissie naar Hamburg");
        assertThat(Inbox.text(inbox.last(address)))
                .contains("Op de wachtlijst staan 2 mensen", "https://kogge.example/delegations/" + mission);

        String unknown = UUID.randomUUID().toString();
        others.contact(unknown, "unknown-" + unknown + "@example.org", "nl", "Europe/Amsterdam", 1);
        others.submit(mission, unknown);
        inbox.awaitSubjects(address, "Is dit", "Er is een plaats vrij", "Niet aangekomen, kort voor het begin");

        String agreement = UUID.randomUUID().toString();
        others.agree(agreement, AgreementState.IN_FORCE, "2027-09");
        // the last day of September is 191 days away; its reminder is due on 1 April
        service.clock().set("2027-04-01T08:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox.subjects(address)).hasSize(5));
        assertThat(inbox.subjects(address))
                .anyMatch(subject -> subject.matches("Vandaag wacht.*op jou"))
                .anyMatch(subject -> subject.startsWith("Hydrogen " + agreement.substring(0, 4) + " loopt over"));
        assertThat(new TopicReader(SharedBroker.get().bootstrapServers())
                        .read(Topic.NOTIFICATION_EVENTS.topicName()).stream()
                                .filter(record -> record.value() != null)
                                .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
                .isNotEmpty()
                .noneMatch(record -> record.contains(address));
        others.account(staff, "", List.of(), null);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                service.browser(staff, "Femke", "nl").get(PAGE).text())
                        .contains("Je krijgt nog geen mail"));
    }

    @Test
    void everyKindHasWordsOnThePage() {
        String page = service.browser("operator-of-" + staff, "Femke", "en")
                .get(PAGE)
                .is(200)
                .html();
        for (NewsKind kind : NewsKind.of(false)) {
            assertThat(page)
                    .contains("value=\"" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(page).doesNotContain("??");
    }

    private String link() {
        Matcher found = LINK.matcher(Inbox.text(inbox.last(address)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
