// SPDX-License-Identifier: EUPL-1.2
/** The timeline of a mission's messages. */
@NullMarked
package io.kogge.notification.timeline.model;

import org.jspecify.annotations.NullMarked;
