// SPDX-License-Identifier: EUPL-1.2
/** Pages and API of the timeline. */
@NullMarked
package io.kogge.notification.timeline.web;

import org.jspecify.annotations.NullMarked;
