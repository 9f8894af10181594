// SPDX-License-Identifier: EUPL-1.2
/** Where in a sheet the table is, and what its columns mean: proposed, never decided. */
@NullMarked
package io.kogge.sheet.read.layout;

import org.jspecify.annotations.NullMarked;
