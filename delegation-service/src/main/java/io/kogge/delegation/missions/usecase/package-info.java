// SPDX-License-Identifier: EUPL-1.2
/** Reading missions. */
@NullMarked
package io.kogge.delegation.missions.usecase;

import org.jspecify.annotations.NullMarked;
