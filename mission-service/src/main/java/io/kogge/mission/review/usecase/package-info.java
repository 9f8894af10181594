// SPDX-License-Identifier: EUPL-1.2
/** What staff do with the review. */
@NullMarked
package io.kogge.mission.review.usecase;

import org.jspecify.annotations.NullMarked;
