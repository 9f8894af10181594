// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

/**
 * A sheet.
 *
 * @param index its place, from 0
 * @param name what its tab says; the file's name for a file without sheets
 * @param hidden whether its tab is hidden
 */
public record SheetInfo(int index, String name, boolean hidden) {}
