// SPDX-License-Identifier: EUPL-1.2
/** Who there is to write to: people, their registrations and the missions they are about. */
@NullMarked
package io.kogge.notification.audience;

import org.jspecify.annotations.NullMarked;
