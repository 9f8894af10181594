// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

/** Whether people can register. */
public enum RegistrationWindow {
    /** Opens later. */
    NOT_YET_OPEN,
    /** Now. */
    OPEN,
    /** Not any more, for now. */
    CLOSED
}
