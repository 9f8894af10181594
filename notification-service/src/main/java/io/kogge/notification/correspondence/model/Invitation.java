// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Mission;

/**
 * To what somebody who was on a mission is invited again.
 *
 * @param to the return day
 * @param registered whether the person ever registered for it, so that nobody who withdrew is asked again
 * @param elsewhere whether the person gets the invitation for having been on another mission
 */
public record Invitation(Mission to, boolean registered, boolean elsewhere) {}
