// SPDX-License-Identifier: EUPL-1.2
/** Countries and cities as people name them. */
@NullMarked
package io.kogge.mission.places;

import org.jspecify.annotations.NullMarked;
