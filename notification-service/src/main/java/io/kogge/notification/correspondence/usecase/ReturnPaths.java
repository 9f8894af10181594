// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import java.util.Optional;

/** The address that a letter comes back to where it cannot be delivered: the sender of its envelope. */
public interface ReturnPaths {

    /** This letter's own; empty where letters have none, and come back to the office. */
    Optional<String> of(String letterId);
}
