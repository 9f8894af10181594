// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Passwords of the embedded servers: each is made when it is missed, which is at the first start, and kept beside the
 * data that it protects, where only their owner can read it.
 */
public final class KeptPassword {
    /** The user who has them. */
    public static final String USER = "kogge";

    private static final int BYTES = 32;
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private KeptPassword() {}

    /**
     * The one that is in this file, or another where there is none as they are made, as after a power cut; the servers take
     * another at each start. Digits and letters only, so it needs no quoting anywhere.
     */
    public static String in(Path file) {
        try {
            String kept = Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                    : "";
            if (WHOLE.matcher(kept).matches()) {
                return kept;
            }
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            String made = HexFormat.of().formatHex(random);
            PrivateFiles.write(file, made);
            return made;
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot keep a password in " + file + ": " + e.getMessage(), e);
        }
    }

    /** Keeps what clients need to get in, password and all, in this file; it may be another at each start. */
    public static void keepAddress(Path file, String address) {
        try {
            PrivateFiles.write(file, address);
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
