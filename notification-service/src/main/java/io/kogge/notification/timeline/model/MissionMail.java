// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.Optional;

/**
 * A mission's messages in a nutshell.
 *
 * @param next what goes out next, if anything is planned
 * @param problems how many messages bounced or failed
 */
public record MissionMail(Mission mission, Optional<Occurrence> next, long problems) {}
