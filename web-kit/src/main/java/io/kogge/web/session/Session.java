// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import java.time.Instant;

/**
 * A session of somebody who is signed in, as one of its tokens says.
 *
 * @param id random; all tokens of the session have it, also those that renewed an earlier one
 * @param staff who is signed in
 * @param generation of the account's sessions when this one began: those of earlier generations are ended
 * @param startedAt when the person signed in
 * @param issuedAt when this token was made
 */
public record Session(String id, StaffPrincipal staff, int generation, Instant startedAt, Instant issuedAt) {

    /** The same session, with a token that is made at this moment. */
    public Session renewed(Instant now) {
        return new Session(id, staff, generation, startedAt, now);
    }

    /** Without the session's id, which is nobody's business, and the name. */
    @Override
    public String toString() {
        return "Session[" + staff + ", " + startedAt + "]";
    }
}
