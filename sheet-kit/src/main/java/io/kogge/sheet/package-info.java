// SPDX-License-Identifier: EUPL-1.2
/** Spreadsheets: read as people make them, and written; it knows no product noun, and it blocks. */
@NullMarked
package io.kogge.sheet;

import org.jspecify.annotations.NullMarked;
