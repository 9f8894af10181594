// SPDX-License-Identifier: EUPL-1.2
/** Spreadsheets: read as people make them, which blocks, and written, which does not; it knows no product noun. */
@NullMarked
package io.kogge.sheet;

import org.jspecify.annotations.NullMarked;
