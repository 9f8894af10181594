// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

/**
 * A place that somebody travels to.
 *
 * @param country ISO 3166-1 alpha-2 code, or XK
 * @param city as staff wrote it
 */
public record Destination(String country, String city) {}
