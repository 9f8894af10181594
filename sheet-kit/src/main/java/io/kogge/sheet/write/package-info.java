// SPDX-License-Identifier: EUPL-1.2
/** Tables written as files, row by row: as much of a table is in memory as a batch of its rows. Nothing here blocks. */
@NullMarked
package io.kogge.sheet.write;

import org.jspecify.annotations.NullMarked;
