// SPDX-License-Identifier: EUPL-1.2
/** Work that every instance does again and again, such as sweeping. */
@NullMarked
package io.kogge.event.job;

import org.jspecify.annotations.NullMarked;
