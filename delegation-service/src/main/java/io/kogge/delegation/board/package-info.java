// SPDX-License-Identifier: EUPL-1.2
/** The staff's view of a delegation: everybody with state and history, and the decisions staff take. */
@NullMarked
package io.kogge.delegation.board;

import org.jspecify.annotations.NullMarked;
