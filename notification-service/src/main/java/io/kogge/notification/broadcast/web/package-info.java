// SPDX-License-Identifier: EUPL-1.2
/** Pages and API of writing to a selection. */
@NullMarked
package io.kogge.notification.broadcast.web;

import org.jspecify.annotations.NullMarked;
