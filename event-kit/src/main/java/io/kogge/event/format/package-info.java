// SPDX-License-Identifier: EUPL-1.2
/** Refuses, before anything is read, what a build from before the first installable format has written. */
@NullMarked
package io.kogge.event.format;

import org.jspecify.annotations.NullMarked;
