// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/** Whether people can register at this moment. */
public enum RegistrationWindow {
    /** Never opened so far: the clock will. */
    NOT_YET_OPEN,
    /** People can register. */
    OPEN,
    /** Closed by the clock or by staff; only staff open it again. */
    CLOSED
}
