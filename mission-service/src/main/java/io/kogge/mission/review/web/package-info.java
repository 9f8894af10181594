// SPDX-License-Identifier: EUPL-1.2
/** The review's pages and API. */
@NullMarked
package io.kogge.mission.review.web;

import org.jspecify.annotations.NullMarked;
