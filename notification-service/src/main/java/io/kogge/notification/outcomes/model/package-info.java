// SPDX-License-Identifier: EUPL-1.2
/** An answer to the follow-up question. */
@NullMarked
package io.kogge.notification.outcomes.model;

import org.jspecify.annotations.NullMarked;
