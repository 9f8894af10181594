// SPDX-License-Identifier: EUPL-1.2
/** What the messages say. */
@NullMarked
package io.kogge.notification.message;

import org.jspecify.annotations.NullMarked;
