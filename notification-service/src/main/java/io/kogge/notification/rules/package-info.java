// SPDX-License-Identifier: EUPL-1.2
/** What goes out by itself: the office's rules, those of a kind of mission and of one mission. */
@NullMarked
package io.kogge.notification.rules;

import org.jspecify.annotations.NullMarked;
