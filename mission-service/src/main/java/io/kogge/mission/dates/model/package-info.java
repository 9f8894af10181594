// SPDX-License-Identifier: EUPL-1.2
/** What a written date means, and whether that is certain. */
@NullMarked
package io.kogge.mission.dates.model;

import org.jspecify.annotations.NullMarked;
