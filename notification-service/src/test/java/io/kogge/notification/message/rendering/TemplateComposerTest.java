// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.EveryMail;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.web.links.Signed;
import io.kogge.web.links.SignedLinks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class TemplateComposerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-11T08:00:00Z"), ZoneOffset.UTC);

    private static final SignedLinks LINKS =
            new SignedLinks("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private final TemplateComposer composer = composer();

    /** Where nobody reads what calendars answer. */
    public static TemplateComposer composer() {
        return composer(() -> false);
    }

    static TemplateComposer composer(RepliesWanted replies) {
        Mail.Mailbox sender = new Mail.Mailbox("Bureau Internationaal", "international@groningen.example");
        return composer(new SendingOffice(sender, sender, "https://kogge.example", "groningen.example"), replies);
    }

    /** Of this office, where nobody reads what calendars answer. */
    public static TemplateComposer composer(SendingOffice office) {
        return composer(office, () -> false);
    }

    private static TemplateComposer composer(SendingOffice office, RepliesWanted replies) {
        ShippedMailTexts shipped = new ShippedMailTexts();
        return new TemplateComposer(
                (kind, mission, language) -> shipped.of(kind, language),
                new MailTexts(shipped),
                new LinkWriter(LINKS, office.publicUrl()),
                office,
                MailWords.read(CLOCK),
                replies,
                CLOCK);
    }

    /** What opens the page of the participant in these tests. */
    static String personalToken() {
        return LINKS.token("registration", "r1", 1);
    }

    static Stream<Arguments> everyText() {
        return Stream.of(MessageKind.values())
                .filter(template -> !template.toStaff())
                .flatMap(template -> Languages.ALL.stream().map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void everyTextIsWholeInEveryLanguageAndSituation(MessageKind template, String language) {
        for (PlaceDecision place : List.of(PlaceDecision.ACCEPTED, PlaceDecision.WAITLISTED, PlaceDecision.DECLINED)) {
            for (Mission mission :
                    List.of(Missions.hamburg(), Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1))) {
                Mail mail = compose(template, language, mission, place, null);
                assertThat(mail.subject()).doesNotContain("{{", "\n", "\\");
                assertThat(template == MessageKind.RETURN_DAY_INVITATION ? mail.plain() : mail.subject())
                        .contains("Hamburg");
                assertThat(mail.plain())
                        .doesNotContain("{{", "\\", "**", "](", "null")
                        .contains("Bureau Internationaal");
                assertThat(mail.plain().contains("Sanne O'Neill <b>*x*</b>")).isEqualTo(!template.atAnybodysWish());
                assertThat(mail.html().contains("Sanne O'Neill &lt;b&gt;*x*&lt;/b&gt;"))
                        .isEqualTo(!template.atAnybodysWish());
                assertThat(mail.html())
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("<b>*x*", "<em>", "&amp;lt;");
                assertThat(mail.language()).isEqualTo(language);
            }
        }
    }

    /** Whatever message it is and whatever brought it on: until the address is confirmed, anybody may have typed the rest. */
    @ParameterizedTest
    @MethodSource("everyText")
    void nothingThatSomebodyUnconfirmedTypedIsInTheMail(MessageKind template, String language) {
        for (Registration registration : Registration.values()) {
            Mail mail = composer.compose(EveryMail.facts(new MessageFacts(
                    "d",
                    template,
                    Missions.hamburg(),
                    Missions.participant("r1", registration, PlaceDecision.UNDECIDED, 0),
                    new Contact(
                            "r1",
                            "Markername",
                            "r1@example.org",
                            language,
                            ZoneId.of("Europe/London"),
                            1,
                            null,
                            null,
                            0),
                    null,
                    new CalendarStamp(CalendarStamp.Method.REQUEST, 1))));
            boolean named = registration == Registration.SUBMITTED && !template.atAnybodysWish();
            assertThat(mail.to()).isEqualTo(new Mail.Mailbox(named ? "Markername" : "", "r1@example.org"));
            assertThat(mail.plain().contains("Markername")).isEqualTo(named);
            assertThat(Stream.of(
                            mail.subject(),
                            mail.plain(),
                            mail.html(),
                            mail.calendar().text()))
                    .noneMatch(part -> !named && part.contains("Marker"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-CN"})
    void whoReadsChineseReadsChineseThroughout(String reader) {
        Mail mail = compose(
                MessageKind.ACCEPTED,
                reader,
                Missions.titled(Map.of("nl", "Naar Tianjin", "en", "To Tianjin", "zh-Hans", "天津代表团")),
                PlaceDecision.ACCEPTED,
                null);
        assertThat(mail.language()).isEqualTo("zh-Hans");
        assertThat(mail.subject()).isEqualTo("您已获得名额：天津代表团，2027年3月25日至27日");
        assertThat(mail.plain())
                .contains("Sanne O'Neill <b>*x*</b>，您好：")
                .contains("Hamburg：2027年3月25日星期四 09:00 至 2027年3月27日星期六 17:00")
                .contains("按您所在地（伦敦）的时间，活动于 2027年3月25日星期四 08:00 开始。");
    }

    @Test
    void whoWithdrawsAfterADecisionIsStillAddressedByName() {
        Mail mail = compose(
                MessageKind.WITHDRAWN, Missions.participant("r1", Registration.WITHDRAWN, PlaceDecision.ACCEPTED, 3));
        assertThat(mail.plain()).startsWith("Dear Sanne");
        Mail early = compose(
                MessageKind.WITHDRAWN, Missions.participant("r1", Registration.WITHDRAWN, PlaceDecision.UNDECIDED, 0));
        assertThat(early.plain()).startsWith("Hello,\n");
    }

    @Test
    void timesAreThoseOfThePlaceAndWhereTheyDifferAlsoTheReaders() {
        Mail london = compose(MessageKind.ACCEPTED, "en", "Europe/London");
        assertThat(london.plain())
                .contains("Hamburg: Thursday 25 March 2027, 09:00 to Saturday 27 March 2027, 17:00")
                .contains("On your clock (in London) it starts on Thursday 25 March 2027, 08:00.");
        assertThat(compose(MessageKind.ACCEPTED, "nl", "Europe/Amsterdam").plain())
                .contains("Hamburg: donderdag 25 maart 2027, 09:00 tot zaterdag 27 maart 2027, 17:00")
                .doesNotContain("Op uw klok");
        assertThat(compose(MessageKind.ACCEPTED, "en", "Asia/Shanghai").plain())
                .contains("On your clock (in Shanghai) it starts on Thursday 25 March 2027, 16:00.");
    }

    @Test
    void theOwnClockIsLeftOutWhereItShowsTheSameAtTheStart() {
        Mission there = Missions.between(
                LocalDateTime.parse("2027-03-25T09:00").atZone(ZoneId.of("Europe/London")),
                LocalDateTime.parse("2027-03-29T17:00").atZone(ZoneId.of("Europe/London")));
        Mail mail = composer.compose(EveryMail.facts(new MessageFacts(
                "d",
                MessageKind.ACCEPTED,
                there,
                Missions.participant(PlaceDecision.ACCEPTED),
                Missions.contact("r1", "en", "Africa/Abidjan"),
                null,
                null)));
        assertThat(mail.plain()).contains("These are the local times").doesNotContain("On your clock");
    }

    @Test
    void aLinkStandsOnALineOfItsOwnInPlainTextAndUnderItsWordsInHtml() {
        Mail mail = compose(MessageKind.CONFIRM_ADDRESS, "en", "Europe/London");
        assertThat(mail.plain())
                .containsPattern("Confirm my address:\nhttps://kogge.example/join/my/[\\w.-]+/confirm\n");
        assertThat(mail.html())
                .containsPattern(
                        "<a [^>]*href=\"https://kogge.example/join/my/[\\w.-]+/confirm\"[^>]*>Confirm my address</a>");
    }

    /** Whatever is known of the registration: the address that a link is sent to and its version are one record's. */
    @Test
    void linksAreThoseThatTheAddressMayBeSent() {
        Participant behind = Missions.participant(PlaceDecision.ACCEPTED);
        Contact contact = Missions.at(2, Missions.contact("r1", "en", "Europe/London"));
        for (MessageKind template : List.of(MessageKind.ADDRESS_CHANGED, MessageKind.FOLLOW_UP)) {
            String text = composer.compose(
                            new MessageFacts("d", template, Missions.hamburg(), behind, contact, null, null))
                    .plain();
            Matcher link = Pattern.compile("https://kogge.example/(join/my|answer)/([\\w.-]+)\n")
                    .matcher(text);
            assertThat(link.find()).isTrue();
            String purpose = link.group(1).equals("answer") ? "follow-up" : "registration";
            assertThat(LINKS.verify(purpose, link.group(2))).contains(new Signed("r1", 2));
        }
    }

    @Test
    void subjectsSayWhatItIsAbout() {
        assertThat(compose(MessageKind.ACCEPTED, "nl", "Europe/Amsterdam").subject())
                .isEqualTo("U gaat mee: Waterstofmissie naar Hamburg, 25–27 maart 2027");
        assertThat(compose(MessageKind.REMINDER, "en", "Europe/London").subject())
                .isEqualTo("Hydrogen mission to Hamburg starts in 14 days");
    }

    @Test
    void reasonsAreWordedAndUnknownOnesDoNotShowTheirCode() {
        Mail declined = compose(MessageKind.DECLINED, "nl", Missions.hamburg(), PlaceDecision.DECLINED, null);
        assertThat(declined.plain()).contains("uw vakgebied past niet bij het thema");
        Mail cancelled = compose(
                MessageKind.CANCELLED, "en", Missions.in(Mission.State.CANCELLED), PlaceDecision.ACCEPTED, null);
        assertThat(cancelled.plain()).contains("the travel advice has changed");
    }

    @Test
    void germanMailsAreGermanThroughout() {
        Mail mail = compose(MessageKind.ACCEPTED, "de", "Asia/Shanghai");
        assertThat(mail.plain())
                .startsWith("Guten Tag Sanne")
                .contains("Hamburg: Donnerstag, 25. März 2027, 09:00 Uhr bis Samstag, 27. März 2027, 17:00 Uhr")
                .contains("(in Shanghai) beginnt es am Donnerstag, 25. März 2027, 16:00 Uhr.");
        Mail declined = compose(MessageKind.DECLINED, "de", Missions.hamburg(), PlaceDecision.DECLINED, null);
        assertThat(declined.plain()).contains("Ihr Fachgebiet passt nicht zum Thema");
    }

    @Test
    void whoAsksForALanguageThatThereIsNotReadsEnglish() {
        assertThat(compose(MessageKind.RECEIVED, "fr", "Europe/Paris").language())
                .isEqualTo("en");
        assertThat(compose(MessageKind.RECEIVED, "nl-BE", "Europe/Brussels").language())
                .isEqualTo("nl");
    }

    @Test
    void theMessageIdIsMadeOfTheDelivery() {
        assertThat(compose(MessageKind.RECEIVED, "en", "Europe/London").messageId())
                .isEqualTo("<5f0c2d0a@groningen.example>");
    }

    private Mail compose(MessageKind template, Participant participant) {
        return composer.compose(EveryMail.facts(new MessageFacts(
                "d",
                template,
                Missions.hamburg(),
                participant,
                Missions.contact("r1", "en", "Europe/London"),
                null,
                null)));
    }

    private Mail compose(MessageKind template, String language, String zone) {
        return composer.compose(EveryMail.facts(new MessageFacts(
                "5f0c-2d0a",
                template,
                Missions.hamburg(),
                Missions.participant(PlaceDecision.ACCEPTED),
                Missions.contact("r1", language, zone),
                Instant.parse("2027-03-13T08:00:00Z"),
                null)));
    }

    private Mail compose(
            MessageKind template,
            String language,
            Mission mission,
            PlaceDecision place,
            @Nullable CalendarStamp stamp) {
        return composer.compose(EveryMail.facts(new MessageFacts(
                "d",
                template,
                mission,
                Missions.participant("r1", Registration.SUBMITTED, place, 1),
                Missions.contact("r1", language, "Europe/London"),
                null,
                stamp)));
    }
}
