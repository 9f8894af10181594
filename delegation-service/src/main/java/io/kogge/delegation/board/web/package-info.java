// SPDX-License-Identifier: EUPL-1.2
/** The staff's pages and API. */
@NullMarked
package io.kogge.delegation.board.web;

import org.jspecify.annotations.NullMarked;
