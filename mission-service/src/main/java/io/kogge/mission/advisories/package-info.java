// SPDX-License-Identifier: EUPL-1.2
/** Advisories on places: where missions go only with care, or not without a colleague's approval. */
@NullMarked
package io.kogge.mission.advisories;

import org.jspecify.annotations.NullMarked;
