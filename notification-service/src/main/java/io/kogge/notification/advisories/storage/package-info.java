// SPDX-License-Identifier: EUPL-1.2
/** Advisories from their view. */
@NullMarked
package io.kogge.notification.advisories.storage;

import org.jspecify.annotations.NullMarked;
