// SPDX-License-Identifier: EUPL-1.2
/** Keeps what took place. */
@NullMarked
package io.kogge.mission.review.events;

import org.jspecify.annotations.NullMarked;
