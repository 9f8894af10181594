// SPDX-License-Identifier: EUPL-1.2
/** Changing, checking and looking at texts, and which of them hold. */
@NullMarked
package io.kogge.notification.texts.usecase;

import org.jspecify.annotations.NullMarked;
