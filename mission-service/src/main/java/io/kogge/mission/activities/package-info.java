// SPDX-License-Identifier: EUPL-1.2
/** What the office did, beside its missions: entered in seconds, with the date as precisely as it is known. */
@NullMarked
package io.kogge.mission.activities;

import org.jspecify.annotations.NullMarked;
