// SPDX-License-Identifier: EUPL-1.2
/** Response headers that every answer carries, and the memory that answers are written in. */
@NullMarked
package io.kogge.web.headers;

import org.jspecify.annotations.NullMarked;
