// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01T10:15:30Z",
                "2027-03-01T10:15Z",
                "2027-03-01T10:15:30.Z",
                "2027-03-01T10:15:30.5Z",
                "2027-03-01T10:15:30.000001Z",
                "2027-03-01T10:15:30.123456789Z",
                "2028-02-29T23:59:59.999Z",
                "2027-03-01T10:15:30+05:45",
                "2027-03-01T10:15:30.120-01:00",
                "0001-01-01T00:00:00Z"
            })
    void aTimeIsReadAsTheJdkReadsIt(String text) {
        assertThat(EventTime.parse(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "yesterday",
                "2027-02-29T10:15:30Z",
                "2027-13-01T10:15:30Z",
                "2027-03-01T25:15:30Z",
                "2027-03-01T10:15:61Z",
                "2027-03-01T10:15:30,5Z",
                "2027-03-01T10:15:30.1234567890Z",
                "2027-03-01T10:15:30.12 4Z",
                "2027-03-01 10:15:30Z",
                "2027-03-01T10:15:3OZ"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
