// SPDX-License-Identifier: EUPL-1.2
/** Advisories as documents. */
@NullMarked
package io.kogge.mission.advisories.storage;

import org.jspecify.annotations.NullMarked;
