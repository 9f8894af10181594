// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

/**
 * An advisory of the strictest level on a place of a mission's route, as it reads at one moment.
 *
 * @param advisoryId the advisory
 * @param version rises whenever it changes, so that another wording is another notice
 */
public record UnsafeNotice(String advisoryId, long version) {}
