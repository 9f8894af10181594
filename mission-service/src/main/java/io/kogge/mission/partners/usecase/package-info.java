// SPDX-License-Identifier: EUPL-1.2
/** What staff do with the register of partners. */
@NullMarked
package io.kogge.mission.partners.usecase;

import org.jspecify.annotations.NullMarked;
