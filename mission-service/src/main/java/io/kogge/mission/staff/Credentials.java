// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.input.Fields;

/** What somebody typed to sign in. */
record Credentials(String username, String password) {
    /** More makes bcrypt work for nothing: it reads 72 bytes. */
    private static final int LONGEST = 200;

    /** What is wrong is noted in the fields, which the caller finishes. */
    static Credentials read(Fields fields) {
        return new Credentials(
                fields.text("username").max(LONGEST).required(),
                fields.secret("password").max(LONGEST).required());
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
