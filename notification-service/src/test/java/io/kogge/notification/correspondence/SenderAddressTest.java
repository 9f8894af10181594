// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderAddressTest {
    private static final String NOBODY = "international@localhost.localdomain";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost.",
                "127.0.0.1",
                "127.99.0.2",
                "::1",
                "[::1]",
                "0:0:0:0:0:0:0:1",
                "::ffff:127.0.0.1"
            })
    void anyAddressWillDoOnThisMachine(String host) {
        assertThat(SenderAddress.problem(NOBODY, host)).isEmpty();
    }

    @Test
    void withoutAHostItIsThisMachine() {
        assertThat(SenderAddress.problem(NOBODY, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "10.0.0.1",
                "2001:db8::1",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "mail:8"
            })
    void elsewhereItMustBeTheOffices(String host) {
        assertThat(SenderAddress.problem(NOBODY, host))
                .hasValueSatisfying(problem -> assertThat(problem).contains("KOGGE_OFFICE_EMAIL", host, NOBODY));
        assertThat(SenderAddress.problem("office@localhost", host)).isPresent();
        assertThat(SenderAddress.problem("office@groningen.example", host)).isEmpty();
    }
}
