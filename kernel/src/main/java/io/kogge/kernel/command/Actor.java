// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.command;

/**
 * Who acts. It is written into events that are kept for ever, so people stand in it under pseudonymous ids, and what the
 * ids stand for is kept where it can be erased.
 */
public sealed interface Actor {

    /**
     * A member of staff.
     *
     * @param id pseudonymous, as the account has it
     */
    record Staff(String id) implements Actor {
        /** Checks the id. */
        public Staff {
            checked(id);
        }

        @Override
        public String toString() {
            return "staff:" + id;
        }
    }

    /**
     * Somebody whom a mission concerns, acting for himself: an applicant, a delegate.
     *
     * @param id pseudonymous, of the person or of what the person handed in
     */
    record Person(String id) implements Actor {
        /** Checks the id. */
        public Person {
            checked(id);
        }

        @Override
        public String toString() {
            return "person:" + id;
        }
    }

    /**
     * Kogge itself.
     *
     * @param reason why, as a code in kebab-case such as {@code confirmation-lapsed}
     */
    record System(String reason) implements Actor {
        /** Checks the reason. */
        public System {
            checked(reason);
        }

        @Override
        public String toString() {
            return "system:" + reason;
        }
    }

    /** A member of staff. */
    static Actor staff(String id) {
        return new Staff(id);
    }

    /** Somebody whom a mission concerns. */
    static Actor person(String id) {
        return new Person(id);
    }

    /** Kogge itself, for this reason. */
    static Actor system(String reason) {
        return new System(reason);
    }

    /** From its text {@code staff:…}, {@code person:…} or {@code system:…}; throws IllegalArgumentException for any other. */
    static Actor parse(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(0, colon))) {
            case "staff" -> new Staff(rest);
            case "person" -> new Person(rest);
            case "system" -> new System(rest);
            default -> throw new IllegalArgumentException("Nobody acts under " + text);
        };
    }

    private static void checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name");
        }
    }
}
