// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Row;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row and what it is.
 *
 * @param row the row
 * @param kind what it is
 * @param year the year that was said above it
 * @param section the section's name that was said above it
 */
public record SortedRow(Row row, RowKind kind, OptionalInt year, Optional<String> section) {}
