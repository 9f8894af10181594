// SPDX-License-Identifier: EUPL-1.2
/** Asking for what people get. */
@NullMarked
package io.kogge.delegation.mailing.usecase;

import org.jspecify.annotations.NullMarked;
