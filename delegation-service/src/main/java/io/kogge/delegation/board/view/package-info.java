// SPDX-License-Identifier: EUPL-1.2
/** The shape of the view of histories, which its projection and its readers share. */
@NullMarked
package io.kogge.delegation.board.view;

import org.jspecify.annotations.NullMarked;
