// SPDX-License-Identifier: EUPL-1.2
/** What a review is made of. */
@NullMarked
package io.kogge.mission.review.model;

import org.jspecify.annotations.NullMarked;
