// SPDX-License-Identifier: EUPL-1.2
/** The answering page and the staff's overview. */
@NullMarked
package io.kogge.notification.outcomes.web;

import org.jspecify.annotations.NullMarked;
