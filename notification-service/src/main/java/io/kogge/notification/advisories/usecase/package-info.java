// SPDX-License-Identifier: EUPL-1.2
/** Asking for advisories. */
@NullMarked
package io.kogge.notification.advisories.usecase;

import org.jspecify.annotations.NullMarked;
