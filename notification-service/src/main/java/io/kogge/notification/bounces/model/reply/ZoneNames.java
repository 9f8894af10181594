// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import java.time.ZoneId;
import java.util.Optional;

/** What calendars call zones: by the names of Windows, or with the vendor's name before. */
@FunctionalInterface
public interface ZoneNames {

    /** The zone of this name, or empty. */
    Optional<ZoneId> zone(String name);
}
