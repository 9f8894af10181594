// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.edition.model.Edition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is stored.
 *
 * @param direction null where mails did not show it yet
 * @param usedAt when an instance last sent letters that show it, to a day (system time)
 */
public record EditionDocument(
        @BsonId String id,
        String missionId,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopPart> stops,
        @Nullable Instant movedFrom,
        String cancelReason,
        @Nullable Direction direction,
        Instant usedAt) {

    /** A stop, with its local times as ISO 8601 has them. */
    public record StopPart(String city, String country, String zone, String from, String to) {
        static StopPart of(Stop stop) {
            return new StopPart(
                    stop.city(),
                    stop.country(),
                    stop.from().getZone().getId(),
                    stop.from().toLocalDateTime().toString(),
                    stop.to().toLocalDateTime().toString());
        }

        Stop stop() {
            ZoneId there = ZoneId.of(zone);
            return new Stop(
                    city,
                    country,
                    LocalDateTime.parse(from).atZone(there),
                    LocalDateTime.parse(to).atZone(there));
        }
    }

    /** To store. */
    static EditionDocument of(Edition edition, Instant usedAt) {
        return new EditionDocument(
                edition.id(),
                edition.missionId(),
                edition.titles().byLanguage(),
                edition.summaries().byLanguage(),
                edition.stops().stream().map(StopPart::of).toList(),
                edition.movedFrom().orElse(null),
                edition.cancelReason(),
                edition.direction(),
                usedAt);
    }

    /** From what is stored. */
    Edition edition() {
        return new Edition(
                id,
                missionId,
                new Texts(titles),
                new Texts(summaries),
                stops.stream().map(StopPart::stop).toList(),
                Optional.ofNullable(movedFrom),
                cancelReason,
                Objects.requireNonNullElse(direction, Direction.UNKNOWN));
    }
}
