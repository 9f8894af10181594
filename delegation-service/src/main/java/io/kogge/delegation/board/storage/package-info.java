// SPDX-License-Identifier: EUPL-1.2
/** Reading histories from MongoDB. */
@NullMarked
package io.kogge.delegation.board.storage;

import org.jspecify.annotations.NullMarked;
