// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private static final InetSocketAddress CALLER = new InetSocketAddress("192.0.2.77", 4711);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 203.0.113.9                              | 192.0.2.0/24",
                "1 | 203.0.113.9                              | 203.0.113.0/24",
                "1 | 198.51.100.1, 203.0.113.9                | 203.0.113.0/24",
                "2 | 198.51.100.1, 203.0.113.9                | 198.51.100.0/24",
                "2 | 10.0.0.1, 198.51.100.1, 203.0.113.9      | 198.51.100.0/24",
                "2 | 203.0.113.9                              | 192.0.2.0/24",
                "1 | 198.51.100.1,203.0.113.9:52100           | 203.0.113.0/24",
                "1 | 2001:db8:1:2:3:4:5:6                     | 2001:db8:1:2:0:0:0:0/64",
                "1 | [2001:db8:1:2:9::6]:52100                | 2001:db8:1:2:0:0:0:0/64",
                "1 | ::ffff:203.0.113.9                       | 203.0.113.0/24",
                "1 | kogge.example                            | unknown",
                "1 | 1:2                                      | unknown"
            })
    void theOutermostOfOurProxiesSaysWhoCalled(int proxies, String forwardedFor, String network) {
        assertThat(new ClientAddress(proxies).network(List.of(forwardedFor), CALLER))
                .isEqualTo(network);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(new ClientAddress(2).network(List.of("198.51.100.1", "203.0.113.9, 203.0.113.10"), CALLER))
                .isEqualTo("203.0.113.0/24");
    }

    @Test
    void aCallerThatCannotBeTold() {
        assertThat(new ClientAddress(0).network(List.of(), null)).isEqualTo("unknown");
    }
}
