// SPDX-License-Identifier: EUPL-1.2
/** Calendar files as a reader understands them that shares nothing with their writer. */
@NullMarked
package io.kogge.testkit.calendar;

import org.jspecify.annotations.NullMarked;
