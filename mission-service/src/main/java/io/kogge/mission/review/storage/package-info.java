// SPDX-License-Identifier: EUPL-1.2
/** Reads what took place; keeps stories and frozen reviews. */
@NullMarked
package io.kogge.mission.review.storage;

import org.jspecify.annotations.NullMarked;
