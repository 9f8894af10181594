// SPDX-License-Identifier: EUPL-1.2
/** What messages say: texts as documents that staff own, with versions, for the office, for a kind of mission or for one mission. */
@NullMarked
package io.kogge.notification.texts;

import org.jspecify.annotations.NullMarked;
