// SPDX-License-Identifier: EUPL-1.2
/** Text with separators. */
@NullMarked
package io.kogge.sheet.read.csv;

import org.jspecify.annotations.NullMarked;
