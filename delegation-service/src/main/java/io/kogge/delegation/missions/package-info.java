// SPDX-License-Identifier: EUPL-1.2
/** What this service knows of missions: its own view of their events. */
@NullMarked
package io.kogge.delegation.missions;

import org.jspecify.annotations.NullMarked;
