// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.settings.NotificationSettings.MailSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "10.0.0.1", "2001:db8::1", "localhost.example.org", "mail"})
    void theWayToAMailServerElsewhereIsEncrypted(String host) {
        assertThat(set(Map.of()).encryptedTo(host)).isTrue();
        assertThat(set(Map.of("readable-on-the-way", "true")).encryptedTo(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1", "[::1]", ""})
    void nobodyIsOnTheWayToOneOnThisMachine(String host) {
        assertThat(set(Map.of()).encryptedTo(host)).isFalse();
    }

    @Test
    void withoutAHostItIsThisMachine() {
        assertThat(set(Map.of()).encryptedTo(null)).isFalse();
    }

    private static MailSettings set(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", MailSettings.class);
    }
}
