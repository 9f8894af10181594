// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

import java.util.List;
import java.util.Locale;

/**
 * Who acts. It is written into events that are kept for ever, so people stand in it under pseudonymous ids, and what the
 * ids stand for is kept where it can be erased.
 *
 * @param kind who it can be at all
 * @param id of staff pseudonymous, as the account has it; of a person likewise, or of what the person handed in; of Kogge
 *     the reason why, as a code in kebab-case such as {@code confirmation-lapsed}
 */
public record Actor(Kind kind, String id) {

    /** Who can act. */
    public enum Kind {
        /** A member of staff. */
        STAFF,
        /** Somebody whom a mission concerns, acting for himself: an applicant, a delegate. */
        PERSON,
        /** Kogge itself. */
        SYSTEM;

        private final String code = name().toLowerCase(Locale.ROOT);
        private final String prefix = code + ':';

        /** As the text of an actor begins. */
        public String code() {
            return code;
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** Checks the id. */
    public Actor {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name");
        }
    }

    /** A member of staff. */
    public static Actor staff(String id) {
        return new Actor(Kind.STAFF, id);
    }

    /** Somebody whom a mission concerns. */
    public static Actor person(String id) {
        return new Actor(Kind.PERSON, id);
    }

    /** Kogge itself, for this reason. */
    public static Actor system(String reason) {
        return new Actor(Kind.SYSTEM, reason);
    }

    /** From its text {@code staff:…}, {@code person:…} or {@code system:…}; throws IllegalArgumentException for any other. */
    public static Actor parse(String text) {
        for (Kind kind : KINDS) {
            if (text.startsWith(kind.prefix)) {
                return new Actor(kind, text.substring(kind.prefix.length()));
            }
        }
        throw new IllegalArgumentException("Nobody acts under " + text);
    }

    /** Its text, as events carry it. */
    @Override
    public String toString() {
        return kind.prefix + id;
    }
}
