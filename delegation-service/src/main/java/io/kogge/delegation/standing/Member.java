// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;

/**
 * Somebody who registered for a mission.
 *
 * @param registration the registration
 * @param applicant what was filled in, as it is known now, as far as the mission asks for it
 * @param standing where the person stands
 * @param linkVersion version of the person's links, which tells one address from another
 */
public record Member(Registration registration, Applicant applicant, Standing standing, int linkVersion) {}
