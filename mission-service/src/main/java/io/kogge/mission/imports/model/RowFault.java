// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/**
 * Why a row cannot be read.
 *
 * @param field in which column
 * @param code what is wrong there
 * @param text what is written there
 */
public record RowFault(ImportField field, String code, String text) {}
