// SPDX-License-Identifier: EUPL-1.2
/** The choices in their collection. */
@NullMarked
package io.kogge.notification.preferences.storage;

import org.jspecify.annotations.NullMarked;
