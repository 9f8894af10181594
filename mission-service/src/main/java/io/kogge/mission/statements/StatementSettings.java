// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office says of itself to everybody.
 *
 * @param securityContact where weaknesses can be reported, {@code mailto:security@groningen.example} or the address of a page;
 *     null for nowhere
 * @param accessibility of its statement on accessibility
 * @param privacy of its notice on personal data
 */
@ConfigurationProperties("kogge.mission.statements")
record StatementSettings(
        @Nullable URI securityContact,
        @DefaultValue AccessibilitySettings accessibility,
        @DefaultValue PrivacySettings privacy) {
    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    StatementSettings {
        if (securityContact != null && securityContact.toString().isEmpty()) {
            securityContact = null;
        }
        if (securityContact != null && !SCHEMES.contains(String.valueOf(securityContact.getScheme()))) {
            throw new IllegalArgumentException("a contact for security begins with mailto:, https: or tel:");
        }
    }
}
