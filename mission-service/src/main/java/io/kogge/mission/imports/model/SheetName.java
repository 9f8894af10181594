// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/**
 * A sheet of the file.
 *
 * @param index its place, from 0
 * @param name what its tab says
 * @param hidden whether its tab is hidden
 */
public record SheetName(int index, String name, boolean hidden) {}
