// SPDX-License-Identifier: EUPL-1.2
/** Pages and API of the policy lines. */
@NullMarked
package io.kogge.mission.policy.web;

import org.jspecify.annotations.NullMarked;
