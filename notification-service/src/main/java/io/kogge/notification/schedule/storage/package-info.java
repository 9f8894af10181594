// SPDX-License-Identifier: EUPL-1.2
/** Occurrences in MongoDB. */
@NullMarked
package io.kogge.notification.schedule.storage;

import org.jspecify.annotations.NullMarked;
