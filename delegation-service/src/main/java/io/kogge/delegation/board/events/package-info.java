// SPDX-License-Identifier: EUPL-1.2
/** Keeping the history of registrations. */
@NullMarked
package io.kogge.delegation.board.events;

import org.jspecify.annotations.NullMarked;
