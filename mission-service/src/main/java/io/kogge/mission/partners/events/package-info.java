// SPDX-License-Identifier: EUPL-1.2
/** What others hear of partners and projects, and what partners have in common with what happened. */
@NullMarked
package io.kogge.mission.partners.events;

import org.jspecify.annotations.NullMarked;
