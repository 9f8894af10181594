// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import java.util.Optional;

/**
 * What one person's calendar answered to an entry.
 *
 * @param contact empty where it has not arrived or was erased
 * @param stop whose entry it is; empty for that of the whole journey
 */
public record AnsweredEntry(
        String registrationId, Optional<Contact> contact, Optional<StopKey> stop, CalendarAnswer answer) {}
