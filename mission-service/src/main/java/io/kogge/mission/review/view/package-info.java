// SPDX-License-Identifier: EUPL-1.2
/** What took place, one document each, and the sums of them. */
@NullMarked
package io.kogge.mission.review.view;

import org.jspecify.annotations.NullMarked;
