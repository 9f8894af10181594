// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.notification.bounces.MailboxSettings.Security;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailboxSettingsTest {
    @Test
    void theWayToAMailboxIsProtectedUnlessSaidOtherwise() {
        assertThat(set(Map.of("host", "imap.example.org")).security()).isEqualTo(Security.TLS);
    }

    @Test
    void withoutProtectionItIsOnThisMachine() {
        assertThat(set(Map.of("host", "localhost", "security", "none")).security())
                .isEqualTo(Security.NONE);
        assertThatThrownBy(() -> set(Map.of("host", "imap.example.org", "security", "none")))
                .hasRootCauseMessage("kogge.notification.mailbox.security NONE is for a server on this machine, which"
                        + " imap.example.org is not: TLS and STARTTLS protect mails and password,"
                        + " READABLE_ON_THE_WAY does not");
    }

    @Test
    void whoeverNamesTheRiskMayTakeIt() {
        assertThat(set(Map.of("host", "imap.example.org", "security", "readable-on-the-way"))
                        .security())
                .isEqualTo(Security.READABLE_ON_THE_WAY);
    }

    private static MailboxSettings set(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("", MailboxSettings.class);
    }
}
