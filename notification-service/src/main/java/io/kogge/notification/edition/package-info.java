// SPDX-License-Identifier: EUPL-1.2
/** Missions as mails showed them. */
@NullMarked
package io.kogge.notification.edition;

import org.jspecify.annotations.NullMarked;
