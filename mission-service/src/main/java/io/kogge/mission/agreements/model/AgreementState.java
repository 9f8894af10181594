// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

/** Whether an agreement holds. That its end has come changes nothing by itself: it is renewed or closed by somebody. */
public enum AgreementState {
    /** It was neither renewed nor closed. */
    IN_FORCE,
    /** Another took its place. */
    RENEWED,
    /** It was closed, and nothing took its place. */
    ENDED
}
