// SPDX-License-Identifier: EUPL-1.2
/** What a policy line is. */
@NullMarked
package io.kogge.mission.policy.model;

import org.jspecify.annotations.NullMarked;
