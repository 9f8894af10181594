// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.TopicOfMails;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.StopLink;
import io.kogge.schemas.LinkPurpose;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Unsubscribing as mail programs do it (RFC 8058), and as people do. */
@OnOneDatabase
class UnsubscribeIT {
    private final RunningService service;
    private final OtherServices others;
    private final Api api;
    private final Inbox inbox;
    private final String mission = id();
    private final String person = id();

    UnsubscribeIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        api = service.api();
        inbox = service.inbox();
    }

    @Test
    void oneClickEndsMessagesOfThatGroupAndNoOthers() throws Exception {
        join("en");
        service.clock().set("2027-03-11T09:00:00Z");
        inbox.awaitSubjects(to(), "received", "You have a place", "starts in 14 days");
        Header header = header();
        assertThat(header.getField("List-Unsubscribe-Post").getBody()).isEqualTo("List-Unsubscribe=One-Click");
        String field = header.getField("List-Unsubscribe").getBody();
        String path = URI.create(field.substring(1, field.length() - 1)).getPath();
        assertThat(field).startsWith("<https://kogge.example/unsubscribe/");

        service.anybody().get().uri(path).exchange().expectStatus().isOk();
        assertThat(groups()).as("looking does nothing").isEmpty();
        oneClick(path).expectStatus().isOk();
        oneClick(path).expectStatus().isOk();
        assertThat(groups()).contains("REMINDERS", "LINK").doesNotContain("AFTERWARDS");

        others.move(mission, "2027-05-06T09:00", 1);
        inbox.awaitSubjects(to(), "received", "You have a place", "starts in 14 days", "New dates");
        service.clock().set("2027-04-22T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "reminder")).contains("SKIPPED UNSUBSCRIBED"));
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text())
                .contains("deze persoon wil zulke berichten niet meer");
        service.clock().set("2027-05-09T09:00:00Z");
        inbox.awaitSubjects(to(), "received", "You have a place", "starts in 14 days", "New dates", "Thank you");
    }

    @Test
    void aMailProgramMaySendTheFormInPartsAndMustSayWhatItWants() {
        join("en");
        MultipartBodyBuilder parts = new MultipartBodyBuilder();
        parts.part("List-Unsubscribe", "One-Click");

        String asksAgain = post(
                        path(MailGroup.AFTERWARDS), MediaType.APPLICATION_FORM_URLENCODED, "List-Unsubscribe=Maybe")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(asksAgain).contains("value=\"One-Click\"");
        assertThat(groups()).isEmpty();
        post(path(MailGroup.AFTERWARDS), MediaType.MULTIPART_FORM_DATA, parts.build())
                .expectStatus()
                .isOk();

        assertThat(groups()).contains("AFTERWARDS").doesNotContain("REMINDERS");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, U krijgt deze mail niet meer, Stuur deze mail weer, U krijgt deze mail weer",
        "en, You will not get these emails any more, Send me these emails again, You will get these emails again",
        "de, Sie erhalten diese E-Mails nicht mehr, Diese E-Mails wieder erhalten, Sie erhalten diese E-Mails wieder",
        "zh-Hans, 您将不再收到此类邮件, 重新接收此类邮件, 您将重新收到此类邮件"
    })
    void peoplePressAButtonInTheirLanguageAndCanComeBack(String language, String done, String back, String again) {
        join(language);
        String path = path(MailGroup.REMINDERS);
        Browser browser = Browser.fresh(service.anybody(), "fr");

        Browser.Page asks = browser.get(path).is(200);
        assertThat(asks.html()).contains("lang=\"" + language + "\"");
        assertThat(asks.text()).contains("Bureau Internationaal").doesNotContain("??", "unsubscribe.", to());

        assertThat(browser.submit(path, Map.of("List-Unsubscribe", asks.hidden("List-Unsubscribe")))
                        .is(200)
                        .text())
                .contains(done, back);
        assertThat(browser.get(path).is(200).text()).contains(done, back);
        assertThat(groups()).contains("REMINDERS");

        assertThat(browser.submitFrom(path, path + "/again", Map.of()).is(200).text())
                .contains(again);
        assertThat(groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nieuws en andere informatie van het bureau: krijgt u, nieuws en andere informatie van het bureau: krijgt u niet",
        "en, news and other information from the office: you get these, news and other information from the office: you do not get these",
        "de, Neuigkeiten und andere Informationen des Büros: erhalten Sie, Neuigkeiten und andere Informationen des Büros: erhalten Sie nicht",
        "zh-Hans, 办公室的消息和其他资讯：您会收到, 办公室的消息和其他资讯：您不会收到"
    })
    void whateverCanBeEndedIsFoundFromAnyMail(String language, String gets, String ended) {
        join(language);
        Browser browser = Browser.fresh(service.anybody(), "fr");
        Browser.Page asks = browser.get(path(MailGroup.REMINDERS)).is(200);
        assertThat(asks.text()).contains(gets).doesNotContain(ended, "??");

        String news = path(MailGroup.NEWS);
        assertThat(asks.html()).contains("href=\"" + news + "\"");
        browser.submit(news, Map.of("List-Unsubscribe", "One-Click")).is(200);

        assertThat(groups()).contains("NEWS").doesNotContain("REMINDERS");
        assertThat(browser.get(path(MailGroup.AFTERWARDS)).is(200).text()).contains(ended);
    }

    @Test
    void othersHearOfItWithoutAnAddress() {
        join("en");
        String path = path(MailGroup.NEWS);
        oneClick(path).expectStatus().isOk();
        post(path + "/again", MediaType.APPLICATION_FORM_URLENCODED, "")
                .expectStatus()
                .isOk();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(TopicOfMails.about(person, "@"))
                        .satisfiesExactly(
                                out -> assertThat(out).isInstanceOfSatisfying(MailUnsubscribed.class, event -> {
                                    assertThat(event.getGroup()).isEqualTo("news");
                                    assertThat(event.getHow()).isEqualTo("LINK");
                                }),
                                back -> assertThat(back)
                                        .isInstanceOfSatisfying(
                                                MailResubscribed.class,
                                                event -> assertThat(event.getGroup())
                                                        .isEqualTo("news"))));
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        oneClick("/unsubscribe/" + service.api().token(person)).expectStatus().isNotFound();
        String odd = service.bean(SignedLinks.class).token(LinkPurpose.UNSUBSCRIBE, "everything:" + person, 0);
        oneClick("/unsubscribe/" + odd).expectStatus().isNotFound();
        assertThat(service.browser("nl").get("/unsubscribe/nonsense").is(404).text())
                .contains("Deze link klopt niet");
    }

    @Test
    void whoIsNotKnownAnyMoreIsToldSoAndNothingIsKept() {
        assertThat(Browser.fresh(service.anybody(), "de")
                        .get(path(MailGroup.REMINDERS))
                        .is(200)
                        .text())
                .contains("Sie erhalten keine E-Mails von uns");
        oneClick(path(MailGroup.REMINDERS)).expectStatus().isOk();
        assertThat(groups()).isEmpty();
    }

    @Test
    void staffSeeWhatWasChosenAndCannotChangeIt() {
        service.anybody().get().uri(choices()).exchange().expectStatus().isUnauthorized();
        service.staff().post().uri(choices()).exchange().expectStatus().isEqualTo(405);
        service.staff().delete().uri(choices()).exchange().expectStatus().isEqualTo(405);
    }

    @Test
    void whatAnErasedPersonChoseGoes() {
        join("en");
        oneClick(path(MailGroup.REMINDERS)).expectStatus().isOk();
        assertThat(groups()).contains("REMINDERS");

        others.erase(person);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(groups()).isEmpty());
    }

    private void join(String language) {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, language, "Europe/London");
        await().atMost(Duration.ofSeconds(60)).until(() -> inbox.subjects(to()).size() == 2);
    }

    /** Without cookies, as RFC 8058, 3.2, has it. */
    private WebTestClient.ResponseSpec oneClick(String path) {
        return post(path, MediaType.APPLICATION_FORM_URLENCODED, "List-Unsubscribe=One-Click");
    }

    private WebTestClient.ResponseSpec post(String path, MediaType type, Object body) {
        return service.anybody()
                .post()
                .uri(path)
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    private String path(MailGroup group) {
        return "/unsubscribe/"
                + service.bean(SignedLinks.class)
                        .token(LinkPurpose.UNSUBSCRIBE, new StopLink(group, person).subject(), StopLink.VERSION);
    }

    private String choices() {
        return "/api/notification/v1/people/" + person + "/unsubscriptions";
    }

    private String groups() {
        JsonNode groups = service.staff()
                .get()
                .uri(choices())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .path("groups");
        return groups.isEmpty() ? "" : groups.toString();
    }

    private Header header() throws IOException, MessagingException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        inbox.last(to()).writeTo(raw);
        return new DefaultMessageBuilder()
                .parseMessage(new ByteArrayInputStream(raw.toByteArray()))
                .getHeader();
    }

    private String to() {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
