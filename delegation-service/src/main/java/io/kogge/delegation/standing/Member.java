// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.registration.model.Registration;

/**
 * Somebody who registered for a mission.
 *
 * @param registration the registration
 * @param standing where the person stands
 */
public record Member(Registration registration, Standing standing) {}
