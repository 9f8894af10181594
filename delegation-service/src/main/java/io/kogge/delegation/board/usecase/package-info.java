// SPDX-License-Identifier: EUPL-1.2
/** Reading the board and the history of a registration. */
@NullMarked
package io.kogge.delegation.board.usecase;

import org.jspecify.annotations.NullMarked;
