// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SetAsideTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    @Test
    void eachDigestIsAboutWhatCameSinceTheOneBeforeItHoweverOftenItIsAsked() {
        SetAside first = SetAside.first(40);
        assertThat(first.since(40)).isZero();
        SetAside friday = first.seen(43).digest(FRIDAY);
        assertThat(friday.inDigest()).isEqualTo(3);
        assertThat(friday.seen(50).digest(FRIDAY).inDigest()).isEqualTo(3);
        SetAside monday = friday.seen(50).digest(FRIDAY.plusDays(3));
        assertThat(monday.inDigest()).isEqualTo(7);
        assertThat(monday.digest(FRIDAY.plusDays(4)).inDigest()).isZero();
    }
}
