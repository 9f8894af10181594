// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class SecretsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @TempDir
    private Path temp;

    @Test
    void keysAreMadeOnceAndAreLongEnough() {
        Secrets first = Secrets.open(temp);
        Secrets again = Secrets.open(temp);
        assertThat(again.sessionKey()).isEqualTo(first.sessionKey());
        assertThat(again.linkKey()).isEqualTo(first.linkKey()).isNotEqualTo(first.sessionKey());
        assertThat(again.suppressionKey()).isEqualTo(first.suppressionKey()).isNotEqualTo(first.linkKey());
        assertThat(Base64.getDecoder().decode(first.sessionKey())).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void theKeyOfAddressesIsRenewedAndThoseBeforeAreKnown() {
        Secrets secrets = Secrets.open(temp);
        String before = secrets.addressKey();
        assertThat(secrets.previousAddressKeys()).isEmpty();
        secrets.renewAddressKey();
        String skipped = secrets.addressKey();
        secrets.renewAddressKey();
        Secrets again = Secrets.open(temp);
        assertThat(again.previousAddressKeys()).isEqualTo(before + "," + skipped);
        assertThat(again.addressKey()).isNotEqualTo(before);
    }

    @Test
    void theKeysOfSessionsAndLinksAreRenewedWithOrWithoutThoseBefore() {
        Secrets secrets = Secrets.open(temp);
        String session = secrets.sessionKeys();
        String link = secrets.linkKeys();
        secrets.renewSessionKey(false);
        secrets.renewLinkKey(true);

        Secrets again = Secrets.open(temp);
        assertThat(again.sessionKeys()).isEqualTo(again.sessionKey() + "," + session);
        assertThat(again.linkKeys()).isEqualTo(again.linkKey()).isNotEqualTo(link);
        again.renewSessionKey(true);
        assertThat(again.sessionKeys()).isEqualTo(again.sessionKey()).doesNotContain(session);
    }

    @Test
    void aReplacedKeyIsReadNoLongerThanSomethingThatItSignedCanHold() {
        Secrets secrets = Secrets.open(temp, at(NOW));
        String first = secrets.sessionKey();
        String link = secrets.linkKey();
        secrets.renewSessionKey(false);
        secrets.renewLinkKey(false);
        String second = secrets.sessionKey();

        Secrets soon = Secrets.open(temp, at(NOW.plus(Duration.ofHours(13))));
        assertThat(soon.sessionKeys()).isEqualTo(second + "," + first);
        soon.renewSessionKey(false);
        Secrets nextDay = Secrets.open(temp, at(NOW.plus(Duration.ofHours(25))));
        assertThat(nextDay.sessionKeys()).isEqualTo(nextDay.sessionKey() + "," + second);
        assertThat(nextDay.linkKeys()).endsWith("," + link);
        Secrets later = Secrets.open(temp, at(NOW.plus(Duration.ofDays(3 * 365 + 1))));
        assertThat(later.sessionKeys()).isEqualTo(nextDay.sessionKey());
        assertThat(later.linkKeys()).isEqualTo(secrets.linkKey());
        assertThat(temp.resolve("secrets.properties")).content().doesNotContain(file(first), file(second), file(link));
    }

    /** Properties escape it. */
    private static String file(String key) {
        return key.replace("=", "\\=");
    }

    @Test
    void replacedKeysOfAFileThatDoesNotSaySinceWhenAreReadAsIfReplacedNow() throws IOException {
        String before = Secrets.open(temp, at(NOW)).sessionKey();
        Files.writeString(
                temp.resolve("secrets.properties"),
                "\nprevious-session-keys=b2xk,b2xkZXI\\=\n",
                StandardOpenOption.APPEND);

        assertThat(Secrets.open(temp, at(NOW)).sessionKeys()).isEqualTo(before + ",b2xk,b2xkZXI=");
        assertThat(Secrets.open(temp, at(NOW.plus(Duration.ofHours(23)))).sessionKeys())
                .isEqualTo(before + ",b2xk,b2xkZXI=");
        assertThat(Secrets.open(temp, at(NOW.plus(Duration.ofHours(25)))).sessionKeys())
                .isEqualTo(before);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        Secrets.open(temp);
        assertThat(Files.getPosixFilePermissions(temp.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void thePasswordIsShownAtTheFirstStartOnly() {
        Secrets secrets = Secrets.open(temp);
        Optional<String> shown = StaffPassword.ensure(secrets);
        assertThat(shown).isPresent();
        assertThat(StaffPassword.ensure(Secrets.open(temp))).isEmpty();
        assertThat(new BCryptPasswordEncoder().matches(shown.get(), secrets.passwordHash()))
                .isTrue();
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndIsNowhereInTheFile() throws IOException {
        Secrets secrets = Secrets.open(temp);
        String old = StaffPassword.renew(secrets);
        String renewed = StaffPassword.renew(secrets);
        assertThat(renewed).isNotEqualTo(old);
        String hash = Secrets.open(temp).passwordHash();
        assertThat(new BCryptPasswordEncoder().matches(renewed, hash)).isTrue();
        assertThat(new BCryptPasswordEncoder().matches(old, hash)).isFalse();
        assertThat(Files.readString(temp.resolve("secrets.properties"))).doesNotContain(renewed);
    }
}
