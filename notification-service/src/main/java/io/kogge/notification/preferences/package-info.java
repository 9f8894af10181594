// SPDX-License-Identifier: EUPL-1.2
/** What staff chose for the mails of one mission. */
@NullMarked
package io.kogge.notification.preferences;

import org.jspecify.annotations.NullMarked;
