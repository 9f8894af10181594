// SPDX-License-Identifier: EUPL-1.2
/** Calendar files (RFC 5545): zones by the rules that pages and mails go by, times under their names, lines of the length that is allowed. */
@NullMarked
package io.kogge.calendar;

import org.jspecify.annotations.NullMarked;
