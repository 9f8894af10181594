// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;

/**
 * A message that somebody is to get.
 *
 * @param at when, where the person lives
 */
public record Expected(Occurrence occurrence, Participant participant, Contact contact, Instant at) {}
