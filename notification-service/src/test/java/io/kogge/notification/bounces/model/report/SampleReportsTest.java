// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.AUTOMATIC_ANSWER;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.DELAYED;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.FEEDBACK;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.FOR_A_WHILE;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.GONE_FOR_GOOD;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.REFUSED_BY_POLICY;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.RELAYED;
import static io.kogge.notification.bounces.model.diagnosis.BounceVerdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers of all kinds send, one sample of each kind. */
class SampleReportsTest {
    private static final String SANNE = "sanne@windkracht.example";

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown, UNKNOWN_USER",
        "exim-status-says-nothing, NO_SUCH_DOMAIN",
        "exchange-online, UNKNOWN_USER",
        "exchange-text-only, UNKNOWN_USER",
        "gmail, UNKNOWN_USER",
        "yahoo, DISABLED",
        "domino, UNKNOWN_USER",
        "courier, UNKNOWN_USER",
        "sendmail-mislabelled, NO_SUCH_DOMAIN",
        "groupwise, UNKNOWN_USER",
        "mobile-carrier, UNKNOWN_USER",
        "x400, UNKNOWN_USER",
        "broken, UNKNOWN_USER",
        "directory-name, UNKNOWN_USER",
        "said-in-a-sentence, UNKNOWN_USER",
        "stock-words-alone, UNKNOWN_USER",
        "zimbra, UNKNOWN_USER"
    })
    void someMailboxesAreGoneForGood(String sample, Why why) {
        assertThat(ReportReader.read(Mails.sample(sample)).findings())
                .extracting(Finding::address, Finding::verdict, Finding::why)
                .containsExactly(tuple(SANNE, GONE_FOR_GOOD, why));
    }

    @ParameterizedTest
    @CsvSource({
        "postfix-full, MAILBOX_FULL",
        "zimbra-full, MAILBOX_FULL",
        "zimbra-closed, DISABLED",
        "gmail-inactive, MAILBOX_FULL",
        "domino-full, MAILBOX_FULL",
        "chinese, MAILBOX_FULL",
        "ses-expired, EXPIRED",
        "greylisted, GREYLISTED"
    })
    void othersTakeNothingForAWhile(String sample, Why why) {
        assertThat(ReportReader.read(Mails.sample(sample)).findings())
                .extracting(Finding::address, Finding::verdict, Finding::why)
                .containsExactly(tuple(SANNE, FOR_A_WHILE, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exchange-online-closed",
                "filter-dmarc",
                "too-large",
                "google-group",
                "stock-words-policy",
                "proof-of-sender",
                "writer-named"
            })
    void aRefusalOfTheLetterSaysNothingOfTheMailbox(String sample) {
        assertThat(only(sample).verdict()).isEqualTo(REFUSED_BY_POLICY);
    }

    /** Staff settle these: a wrong guess costs somebody their invitations. */
    @ParameterizedTest
    @ValueSource(strings = {"causes-listed", "disclaimer-below"})
    void whatMayMeanThisOrThatOrIsSaidOfSomethingElseIsNotGuessed(String sample) {
        assertThat(only(sample).address()).isEqualTo(SANNE);
        assertThat(only(sample).verdict()).isEqualTo(UNKNOWN);
    }

    /** The letter is found by the address to which it went. */
    @Test
    void whereAnAddressLeadsToAnotherTheLetterWentToTheFirst() {
        assertThat(only("passed-on").address()).isEqualTo("s.windt@provider.example");
        assertThat(only("passed-on").sentTo()).isEqualTo(SANNE);
        assertThat(only("passed-on").verdict()).isEqualTo(GONE_FOR_GOOD);
    }

    @Test
    void aServerThatIsCitedIsBelievedWhereItsLinesNameNobody() {
        assertThat(ReportReader.read(Mails.mail(
                                "From: Mail Delivery System <mailer-daemon@provincie.example>",
                                "To: office@groningen.example",
                                "X-Failed-Recipients: " + SANNE,
                                "Subject: Mail delivery failed: returning message to sender",
                                "",
                                "The following address(es) failed:",
                                "",
                                "  sanne",
                                "    host mx.windkracht.example [192.0.2.25]: 550 5.7.0 go by another way"))
                        .findings())
                .extracting(Finding::address, Finding::verdict)
                .containsExactly(tuple(SANNE, REFUSED_BY_POLICY));
    }

    @Test
    void whoWroteTheLetterIsNotTakenForWhoDidNotGetIt() {
        assertThat(only("writer-named").address()).isEqualTo(SANNE);
    }

    @ParameterizedTest
    @CsvSource({
        "postfix-delayed, DELAYED",
        "postfix-relayed, RELAYED",
        "complaint, FEEDBACK",
        "away-nl, AUTOMATIC_ANSWER",
        "away-de, AUTOMATIC_ANSWER",
        "away-zh, AUTOMATIC_ANSWER",
        "away-en, AUTOMATIC_ANSWER"
    })
    void otherThingsThatComeBackAreNoBounces(String sample, BounceVerdict verdict) {
        assertThat(only(sample).address()).isEqualTo(SANNE);
        assertThat(only(sample).verdict()).isEqualTo(verdict).isIn(DELAYED, RELAYED, FEEDBACK, AUTOMATIC_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-writes", "not-a-report"})
    void whatPeopleWriteIsNoReport(String sample) {
        assertThat(ReportReader.read(Mails.sample(sample)).findings()).isEmpty();
    }

    @Test
    void severalAddressesHaveAVerdictEach() {
        assertThat(ReportReader.read(Mails.sample("exim-several")).findings())
                .extracting(Finding::address, Finding::verdict)
                .containsExactly(tuple(SANNE, GONE_FOR_GOOD), tuple("jan@windkracht.example", FOR_A_WHILE));
        assertThat(ReportReader.read(Mails.sample("qmail")).findings())
                .extracting(Finding::address, Finding::verdict)
                .containsExactly(tuple(SANNE, REFUSED_BY_POLICY), tuple("jan@windkracht.example", GONE_FOR_GOOD));
    }

    @Test
    void reportsOfTheInternationalFormAreRead() {
        BounceReport report = ReportReader.read(Mails.sample("international"));

        assertThat(report.findings())
                .extracting(Finding::address, Finding::sentTo, Finding::verdict)
                .containsExactly(tuple("张伟@例子.example", "张伟@例子.example", GONE_FOR_GOOD));
        assertThat(report.traces().messageIds()).contains("<letter-1@kogge.example>");
    }

    @Test
    void whatServersSayIsKeptShortAndWithoutAddresses() {
        assertThat(only("postfix-unknown").said())
                .contains("User unknown in virtual mailbox table")
                .doesNotContain("@")
                .hasSizeLessThanOrEqualTo(200);
    }

    private static Finding only(String sample) {
        assertThat(ReportReader.read(Mails.sample(sample)).findings()).hasSize(1);
        return ReportReader.read(Mails.sample(sample)).findings().get(0);
    }
}
