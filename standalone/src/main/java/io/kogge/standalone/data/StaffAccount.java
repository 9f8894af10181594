// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import java.util.Set;

/**
 * An account of staff that is kept in the data directory.
 *
 * @param id pseudonymous, never given to anybody else
 * @param username what the person types
 * @param name shown on pages
 * @param passwordHash BCrypt
 * @param operator whether the person may also look after the installation
 * @param email where mail about the person's own work is to go; empty if nowhere
 */
public record StaffAccount(
        String id, String username, String name, String passwordHash, boolean operator, String email) {
    /** The one that every installation begins with. */
    public static final String FIRST = "staff";

    /** Whom the start page greets and histories name, as settings have it. */
    private static final String FIRST_NAME = "${KOGGE_STAFF_NAME:${KOGGE_OFFICE:International Affairs}}";

    private static final String FIRST_EMAIL = "${KOGGE_STAFF_EMAIL:}";

    /** That one, with this hash of its password. */
    public static StaffAccount first(String passwordHash) {
        return new StaffAccount("staff-1", FIRST, FIRST_NAME, passwordHash, true, FIRST_EMAIL);
    }

    /** What it may do, as settings name it. */
    public Set<String> roles() {
        return operator ? Set.of("STAFF", "OPERATOR") : Set.of("STAFF");
    }

    StaffAccount withPassword(String hash) {
        return new StaffAccount(id, username, name, hash, operator, email);
    }

    StaffAccount called(String otherwise) {
        return new StaffAccount(id, username, otherwise, passwordHash, operator, email);
    }

    StaffAccount at(String address) {
        return new StaffAccount(id, username, name, passwordHash, operator, address);
    }

    /** Neither name, hash nor address: this may end in a log. */
    @Override
    public String toString() {
        return "StaffAccount[" + id + "]";
    }
}
