// SPDX-License-Identifier: EUPL-1.2
/** What staff do with policy lines. */
@NullMarked
package io.kogge.mission.policy.usecase;

import org.jspecify.annotations.NullMarked;
