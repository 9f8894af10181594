// SPDX-License-Identifier: EUPL-1.2
/** Files of rows, whichever program made them: pulled row by row, so that the memory does not grow with the file. */
@NullMarked
package io.kogge.sheet.read;

import org.jspecify.annotations.NullMarked;
