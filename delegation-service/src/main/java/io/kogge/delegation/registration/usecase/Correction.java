// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Applicant;

/**
 * What somebody puts right.
 *
 * @param applicant all of it as it is to be
 * @param saysPassportName whether it says anything about the name as in the passport, if only that there is none: where that was
 *     not shown, or the program does not know of it, the name stays
 */
public record Correction(Applicant applicant, boolean saysPassportName) {}
