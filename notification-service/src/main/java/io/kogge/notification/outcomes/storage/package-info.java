// SPDX-License-Identifier: EUPL-1.2
/** Answers in MongoDB. */
@NullMarked
package io.kogge.notification.outcomes.storage;

import org.jspecify.annotations.NullMarked;
