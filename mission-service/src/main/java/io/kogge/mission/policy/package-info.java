// SPDX-License-Identifier: EUPL-1.2
/** The policy lines of the office, which order partners, projects, activities and the review. */
@NullMarked
package io.kogge.mission.policy;

import org.jspecify.annotations.NullMarked;
