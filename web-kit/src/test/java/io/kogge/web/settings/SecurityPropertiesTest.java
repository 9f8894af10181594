// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.web.settings.SecurityProperties.Lives;
import io.kogge.web.settings.SecurityProperties.SecretBytes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityPropertiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kogge.example.nl",
                "/kogge",
                "ftp://kogge.example.nl",
                "https:kogge.example.nl",
                "http://kogge_web:8080"
            })
    void aPublicAddressThatLeadsNowhereIsRefused(String address) {
        assertThatThrownBy(() -> at(address))
                .hasMessageContaining("kogge.security.public-url")
                .hasMessageContaining(address);
    }

    @Test
    void aPublicAddressMayBeLeftOut() {
        assertThat(at("").publicUrl()).isNull();
        assertThat(at("https://kogge.example.nl/missions").publicUrl()).hasHost("kogge.example.nl");
    }

    private static SecurityProperties at(String address) {
        SecretBytes key = new SecretBytes(new byte[32]);
        Lives lives = new Lives(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(12));
        return new SecurityProperties(key, key, List.of(), List.of(), lives, true, 0, URI.create(address), false);
    }
}
