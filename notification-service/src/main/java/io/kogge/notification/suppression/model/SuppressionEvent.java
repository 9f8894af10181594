// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

/** What happened to an address. */
public enum SuppressionEvent {
    SUPPRESSED,
    RELEASED
}
