// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A place on the route.
 *
 * @param city its name
 * @param country ISO 3166-1 alpha-2 code
 * @param zone its time zone
 * @param from arrival there, by the clock there
 * @param to departure from there, by the clock there
 */
public record Stop(String city, String country, ZoneId zone, LocalDateTime from, LocalDateTime to) {}
