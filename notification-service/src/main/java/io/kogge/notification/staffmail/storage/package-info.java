// SPDX-License-Identifier: EUPL-1.2
/** Keeping what staff chose, and reading views. */
@NullMarked
package io.kogge.notification.staffmail.storage;

import org.jspecify.annotations.NullMarked;
