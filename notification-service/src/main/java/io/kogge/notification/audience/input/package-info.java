// SPDX-License-Identifier: EUPL-1.2
/** Reading an audience, wherever staff say to whom something goes. */
@NullMarked
package io.kogge.notification.audience.input;

import org.jspecify.annotations.NullMarked;
