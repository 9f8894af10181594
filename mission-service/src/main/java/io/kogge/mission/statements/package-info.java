// SPDX-License-Identifier: EUPL-1.2
/** Statements that every public site owes its visitors: privacy and accessibility. */
@NullMarked
package io.kogge.mission.statements;

import org.jspecify.annotations.NullMarked;
