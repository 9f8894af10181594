// SPDX-License-Identifier: EUPL-1.2
/** Tells delegates what they need to know, before the mission and after it. */
@NullMarked
package io.kogge.notification;

import org.jspecify.annotations.NullMarked;
