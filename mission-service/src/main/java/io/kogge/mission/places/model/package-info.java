// SPDX-License-Identifier: EUPL-1.2
/** Which country a name means, and whether that is certain. */
@NullMarked
package io.kogge.mission.places.model;

import org.jspecify.annotations.NullMarked;
