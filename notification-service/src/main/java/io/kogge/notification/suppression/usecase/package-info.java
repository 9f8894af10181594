// SPDX-License-Identifier: EUPL-1.2
/** Noting what failed and who unsubscribed, asking for both when letters go out, and what staff do about it. */
@NullMarked
package io.kogge.notification.suppression.usecase;

import org.jspecify.annotations.NullMarked;
