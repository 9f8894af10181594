// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says against what follows from it: for good only where nothing else can be meant. */
class DiagnosisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 no account of this name here, user unknown | 5.1.1 | GONE_FOR_GOOD",
                "550 #5.1.0 Address rejected. | 5.1.0 | GONE_FOR_GOOD",
                "550 5.5.0 Requested action not taken: mailbox unavailable | 5.5.0 | GONE_FOR_GOOD",
                "550 Requested action not taken: mailbox unavailable or not local | '' | GONE_FOR_GOOD",
                "550 Requested action not taken: mailbox unavailable. Refused by our policy | '' | REFUSED_BY_POLICY",
                "554-No SMTP service 554 Bad DNS PTR resource record | '' | REFUSED_BY_POLICY",
                "554 Transaction failed: user unknown | '' | GONE_FOR_GOOD",
                "554 Transaction failed | '' | REFUSED_BY_POLICY",
                "450 Requested mail action not taken: mailbox unavailable | 4.2.0 | FOR_A_WHILE",
                "450 4.1.1 user unknown as long as our directory is away | 4.1.1 | FOR_A_WHILE",
                "552 5.1.1 the mailbox is full | 5.1.1 | FOR_A_WHILE",
                "550 5.7.1 user not found in the SPF record of groningen.example | 5.7.1 | REFUSED_BY_POLICY",
                "550 5.1.1 unauthenticated email from groningen.example: DMARC | 5.1.1 | REFUSED_BY_POLICY",
                "550 5.1.1 not taken, by the recipient's preferences | 5.1.1 | REFUSED_BY_POLICY",
                "554 the quota of what you may relay in a day: daily relay quota reached | '' | FOR_A_WHILE",
                "421 Service not available | '' | FOR_A_WHILE",
                "554 5.0.0 Service unavailable | 5.0.0 | UNKNOWN",
                "5.0.0: Benutzer sanne nicht im Domino-Verzeichnis | 5.0.0 | GONE_FOR_GOOD",
                "550 5.4.1 Recipient address rejected: Access denied | 5.4.1 | GONE_FOR_GOOD",
                "554 5.7.1 Recipient address rejected: Access denied | 5.7.1 | REFUSED_BY_POLICY",
                "after MAIL FROM:<a@groningen.example>: 550 No such domain | '' | REFUSED_BY_POLICY",
                "550 we do not know you (in reply to EHLO command) | 5.0.0 | REFUSED_BY_POLICY",
                "450 too busy (in reply to MAIL FROM command) | 4.0.0 | FOR_A_WHILE",
                "550 user unknown (in reply to RCPT TO command) | 5.0.0 | GONE_FOR_GOOD",
                "550 no words that anybody knows | 5.0.0 | UNKNOWN"
            })
    void aReplyMeans(String said, String status, BounceVerdict verdict) {
        assertThat(Diagnosis.of(said, status).verdict()).isEqualTo(verdict);
    }

    @Test
    void aTextThatListsWhatTheReasonMayBeDoesNotSayWhichItIs() {
        assertThat(Diagnosis.ofText("The mailbox is full.").verdict()).isEqualTo(BounceVerdict.FOR_A_WHILE);
        assertThat(Diagnosis.ofText("The mailbox does not exist.").verdict()).isEqualTo(BounceVerdict.GONE_FOR_GOOD);
        assertThat(Diagnosis.ofText("Perhaps the mailbox is full, perhaps the mailbox does not exist."))
                .isEqualTo(Diagnosis.NOTHING);
    }

    @Test
    void forAReasonIsNotForSoLong() {
        assertThat(Diagnosis.ofText("It could not be delivered for the following reason:"))
                .isEqualTo(Diagnosis.NOTHING);
        assertThat(Diagnosis.ofText("It could not be delivered for more than 5 days.")
                        .why())
                .isEqualTo(Why.EXPIRED);
    }

    @Test
    void anAddressMayStandForTheWord() {
        assertThat(Diagnosis.ofText("It comes back as sanne@windkracht.example does not exist."))
                .isEqualTo(new Diagnosis(Why.UNKNOWN_USER, BounceVerdict.GONE_FOR_GOOD));
    }
}
