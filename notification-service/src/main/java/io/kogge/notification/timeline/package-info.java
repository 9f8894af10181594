// SPDX-License-Identifier: EUPL-1.2
/** Everything that went and will go to a mission's people, for staff. */
@NullMarked
package io.kogge.notification.timeline;

import org.jspecify.annotations.NullMarked;
