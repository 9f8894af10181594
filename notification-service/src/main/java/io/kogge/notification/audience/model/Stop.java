// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.time.ZonedDateTime;

/** A place on a mission's route, with arrival and departure in its own time. */
public record Stop(String city, String country, ZonedDateTime from, ZonedDateTime to) {}
