// SPDX-License-Identifier: EUPL-1.2
/** The mission service: staff plan missions, and every other service hears of them. */
@NullMarked
package io.kogge.mission;

import org.jspecify.annotations.NullMarked;
