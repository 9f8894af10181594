// SPDX-License-Identifier: EUPL-1.2
/** When an address gets no mail, and what people unsubscribed from. */
@NullMarked
package io.kogge.notification.suppression.model;

import org.jspecify.annotations.NullMarked;
