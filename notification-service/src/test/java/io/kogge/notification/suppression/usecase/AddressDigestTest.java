// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddressDigestTest {
    private final AddressDigest digest = keyed("0123456789abcdef0123456789abcdef");

    @Test
    void oneMailboxHasOneDigestHoweverItIsWritten() {
        String one = digest.of("Sanne@Windkracht.example");
        assertThat(digest.of(" sanne@windkracht.example ")).isEqualTo(one);
        assertThat(digest.of("jose\u0301@a.example")).isEqualTo(digest.of("jos\u00e9@a.example"));
        assertThat(digest.of("sanne@windkracht2.example")).isNotEqualTo(one);
        assertThat(one).matches("[0-9a-f]{64}");
    }

    @Test
    void withoutTheKeyNobodyCanTry() {
        assertThat(keyed("another key of thirty-two bytes!").of("sanne@windkracht.example"))
                .isNotEqualTo(digest.of("sanne@windkracht.example"));
    }

    private static AddressDigest keyed(String key) {
        return new AddressDigest(key.getBytes(StandardCharsets.US_ASCII));
    }
}
