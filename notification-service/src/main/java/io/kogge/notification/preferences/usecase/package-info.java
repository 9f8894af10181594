// SPDX-License-Identifier: EUPL-1.2
/** Choosing, and what follows from it. */
@NullMarked
package io.kogge.notification.preferences.usecase;

import org.jspecify.annotations.NullMarked;
