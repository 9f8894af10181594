// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

/**
 * Where an imported activity comes from.
 *
 * @param importId the import that brought it
 * @param rowKey by which its row is known there, and in a later import of the same source
 */
public record SourceRef(String importId, String rowKey) {}
