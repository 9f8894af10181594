// SPDX-License-Identifier: EUPL-1.2
/** Answers in MongoDB. */
@NullMarked
package io.kogge.notification.followup.storage;

import org.jspecify.annotations.NullMarked;
