// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** The checker finds what it is for. */
class MailsTest {

    @Test
    void each_mail_ends_once() {
        assertThat(violations(sent("a"), sent("b"), skipped("c"))).isEmpty();
    }

    @Test
    void a_mail_that_is_sent_twice_is_found() {
        assertThat(violations(sent("a"), sent("a"))).containsExactly("Mail a sent after it was sent");
    }

    @Test
    void a_mail_that_is_skipped_and_sent_all_the_same_is_found() {
        assertThat(violations(skipped("a"), sent("a"))).containsExactly("Mail a sent after it was skipped");
    }

    private static SpecificRecord sent(String delivery) {
        return new EmailSent(delivery, "m", "r", "accepted", false);
    }

    private static SpecificRecord skipped(String delivery) {
        return new EmailSkipped(delivery, "m", "r", "accepted", "SUPERSEDED");
    }

    private static List<String> violations(SpecificRecord... events) {
        Mails mails = new Mails();
        for (int i = 0; i < events.length; i++) {
            mails.see(SampleLog.event("delivery/x/" + (i + 1), events[i]));
        }
        return mails.violations();
    }
}
