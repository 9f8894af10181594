// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/** Whether somebody has said what came of the mission. */
public enum Answering {
    ANSWERED,
    NOT_ANSWERED
}
