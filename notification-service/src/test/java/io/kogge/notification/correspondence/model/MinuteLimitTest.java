// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinuteLimitTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");

    @Test
    void inNoSixtySecondsAreThereMore() {
        MinuteLimit limit = new MinuteLimit(3);
        assertThat(limit.take(BEGIN)).isTrue();
        assertThat(limit.take(BEGIN.plusSeconds(30))).isTrue();
        assertThat(limit.take(BEGIN.plusSeconds(31))).isTrue();
        assertThat(limit.take(BEGIN.plusSeconds(59))).isFalse();
        assertThat(limit.take(BEGIN.plusSeconds(60))).isTrue();
        assertThat(limit.take(BEGIN.plusSeconds(89))).isFalse();
        assertThat(limit.take(BEGIN.plusSeconds(90))).isTrue();
    }

    @Test
    void whatWasNotSentDoesNotCount() {
        MinuteLimit limit = new MinuteLimit(1);
        assertThat(limit.take(BEGIN)).isTrue();
        limit.giveBack();
        assertThat(limit.take(BEGIN)).isTrue();
        assertThat(limit.take(BEGIN)).isFalse();
    }

    @Test
    void noneMeansAsManyAsThereAre() {
        MinuteLimit limit = new MinuteLimit(0);
        assertThat(IntStream.range(0, 1000)).allMatch(letter -> limit.take(BEGIN));
    }
}
