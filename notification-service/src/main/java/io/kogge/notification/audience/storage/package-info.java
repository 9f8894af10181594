// SPDX-License-Identifier: EUPL-1.2
/** Reads the views that the projections keep. */
@NullMarked
package io.kogge.notification.audience.storage;

import org.jspecify.annotations.NullMarked;
