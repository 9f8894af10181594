// SPDX-License-Identifier: EUPL-1.2
/** The shapes of what is known of places and agreements. */
@NullMarked
package io.kogge.notification.staffmail.view;

import org.jspecify.annotations.NullMarked;
