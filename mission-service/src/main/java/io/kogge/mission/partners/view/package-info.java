// SPDX-License-Identifier: EUPL-1.2
/** What happened with a partner, as a view. */
@NullMarked
package io.kogge.mission.partners.view;

import org.jspecify.annotations.NullMarked;
