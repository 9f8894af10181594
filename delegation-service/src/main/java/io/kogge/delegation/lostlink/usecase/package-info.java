// SPDX-License-Identifier: EUPL-1.2
/** Asking for one's link, and sending it. */
@NullMarked
package io.kogge.delegation.lostlink.usecase;

import org.jspecify.annotations.NullMarked;
