// SPDX-License-Identifier: EUPL-1.2
/** Response headers that every answer carries. */
@NullMarked
package io.kogge.web.headers;

import org.jspecify.annotations.NullMarked;
