// SPDX-License-Identifier: EUPL-1.2
/** The register of partner cities, organisations and networks, and what is done with each. */
@NullMarked
package io.kogge.mission.partners;

import org.jspecify.annotations.NullMarked;
