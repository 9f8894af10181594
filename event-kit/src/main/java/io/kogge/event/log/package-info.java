// SPDX-License-Identifier: EUPL-1.2
/** What is written to the log. */
@NullMarked
package io.kogge.event.log;

import org.jspecify.annotations.NullMarked;
