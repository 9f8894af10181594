// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Rejection;
import org.springframework.http.HttpStatus;

/** The status of a form that comes back with what was typed. */
final class Refusals {
    private Refusals() {}

    static HttpStatus status(Rejection refused) {
        if (refused instanceof Rejection.Stale) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return refused instanceof Rejection.Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
