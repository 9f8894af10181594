// SPDX-License-Identifier: EUPL-1.2
/** Tables as answers to a browser. */
@NullMarked
package io.kogge.sheet.answer;

import org.jspecify.annotations.NullMarked;
