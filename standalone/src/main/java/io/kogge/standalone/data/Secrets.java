// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keys and the staff password's hash, made at first start and kept in a file that only its owner can read. The
 * password itself is nowhere.
 */
public final class Secrets {
    private static final String SESSION_KEY = "session-key";
    private static final String LINK_KEY = "link-key";
    private static final String ADDRESS_KEY = "address-key";
    private static final String PREVIOUS_SESSION_KEYS = "previous-session-keys";
    private static final String PREVIOUS_LINK_KEYS = "previous-link-keys";
    private static final String PREVIOUS_ADDRESS_KEYS = "previous-address-keys";
    private static final String SUPPRESSION_KEY = "suppression-key";
    private static final String PASSWORD_HASH = "staff-password-hash";
    private static final List<String> KEYS = List.of(SESSION_KEY, LINK_KEY, ADDRESS_KEY, SUPPRESSION_KEY);
    private static final int KEY_BYTES = 32;
    /** Longer than a session lasts unless that is set otherwise; then staff sign in again. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(1);
    /** By then the missions are over that the links are about. */
    private static final Duration LONGEST_LINK = Duration.ofDays(3 * 365);

    private final PrivateProperties file;
    private final Properties values;
    private final Clock systemClock;

    private Secrets(PrivateProperties file, Clock systemClock) {
        this.file = file;
        this.values = file.read();
        this.systemClock = systemClock;
    }

    /** Reads the secrets of this directory; makes the keys where they are missing, and drops those that signed nothing that still holds. */
    public static Secrets open(Path directory) {
        return open(directory, Clock.systemUTC());
    }

    static Secrets open(Path directory, Clock systemClock) {
        Secrets secrets = new Secrets(
                new PrivateProperties(directory.resolve("secrets.properties"), "Secrets of this installation of Kogge"),
                systemClock);
        Object before = secrets.values.clone();
        KEYS.forEach(name -> secrets.values.putIfAbsent(name, newKey()));
        secrets.retire(PREVIOUS_SESSION_KEYS, LONGEST_SESSION);
        secrets.retire(PREVIOUS_LINK_KEYS, LONGEST_LINK);
        if (!secrets.values.equals(before)) {
            secrets.save();
        }
        return secrets;
    }

    private void retire(String previous, Duration read) {
        if (values.containsKey(previous)) {
            Instant now = systemClock.instant();
            values.setProperty(
                    previous, replaced(previous, now).since(now.minus(read)).text());
        }
    }

    private ReplacedKeys replaced(String previous, Instant now) {
        return ReplacedKeys.of(values.getProperty(previous, ""), now);
    }

    /** Key that signs staff sessions, base64. */
    public String sessionKey() {
        return values.getProperty(SESSION_KEY);
    }

    /** Key that signs personal links, base64. */
    public String linkKey() {
        return values.getProperty(LINK_KEY);
    }

    /** Key of staff sessions and behind it those before that are still read, with commas between them. */
    public String sessionKeys() {
        return all(SESSION_KEY, PREVIOUS_SESSION_KEYS);
    }

    /** Key of personal links and behind it those before that are still read, with commas between them. */
    public String linkKeys() {
        return all(LINK_KEY, PREVIOUS_LINK_KEYS);
    }

    private String all(String present, String previous) {
        return replaced(previous, systemClock.instant()).behind(values.getProperty(present));
    }

    /** Makes another key of staff sessions; the one before is still read unless it is to be worth nothing at once. */
    public void renewSessionKey(boolean atOnce) {
        renew(SESSION_KEY, PREVIOUS_SESSION_KEYS, atOnce);
    }

    /** Makes another key of personal links; the one before is still read unless it is to be worth nothing at once. */
    public void renewLinkKey(boolean atOnce) {
        renew(LINK_KEY, PREVIOUS_LINK_KEYS, atOnce);
    }

    private void renew(String present, String previous, boolean atOnce) {
        Instant now = systemClock.instant();
        String behind =
                replaced(previous, now).with(values.getProperty(present), now).text();
        values.setProperty(previous, atOnce ? "" : behind);
        values.setProperty(present, newKey());
        save();
    }

    /** Key that makes the unique keys of addresses, base64. */
    public String addressKey() {
        return values.getProperty(ADDRESS_KEY);
    }

    /** Those before, with commas between them; empty if it was never renewed. */
    public String previousAddressKeys() {
        return values.getProperty(PREVIOUS_ADDRESS_KEYS, "");
    }

    /** Key of the digests of addresses that get no mail, base64. */
    public String suppressionKey() {
        return values.getProperty(SUPPRESSION_KEY);
    }

    /** Makes another address key; the next start computes all addresses' keys anew. */
    public void renewAddressKey() {
        String before = previousAddressKeys();
        values.setProperty(PREVIOUS_ADDRESS_KEYS, before.isEmpty() ? addressKey() : before + "," + addressKey());
        values.setProperty(ADDRESS_KEY, newKey());
        save();
    }

    /** Hash of the staff password, or null before the first start. */
    public @Nullable String passwordHash() {
        return values.getProperty(PASSWORD_HASH);
    }

    /** Keeps the hash of a new staff password. */
    public void passwordHash(String hash) {
        values.setProperty(PASSWORD_HASH, hash);
        save();
    }

    private void save() {
        file.write(values);
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
