// SPDX-License-Identifier: EUPL-1.2
/** Answers and who may read them. */
@NullMarked
package io.kogge.notification.outcomes.usecase;

import org.jspecify.annotations.NullMarked;
