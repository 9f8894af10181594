// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kogge.event.relay.EventPublisher;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestEvents;
import io.kogge.schemas.Topic;
import io.kogge.schemas.activity.ActivityCategory;
import io.kogge.schemas.activity.ActivityPlace;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.partner.PartnerName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** The register behind the city's own look-back on 2017–2020, as events. */
public final class LookBack {
    /** A field in quotes, with doubled ones in it, or one without. */
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private static final Set<RunningService> TOLD = ConcurrentHashMap.newKeySet();

    private LookBack() {}

    /** Tells the service of all of them, once: told again it changes nothing, and every rebuild reads it. */
    public static void tell(RunningService service) {
        if (TOLD.add(service)) {
            publish(service, activities().stream().map(LookBack::recorded).toList());
        }
    }

    /** All 213 activities. */
    public static List<ActivitySummary> activities() {
        List<String> lines = lines();
        return IntStream.range(1, lines.size())
                .mapToObj(number -> activity("look-back-" + number, fields(lines.get(number))))
                .toList();
    }

    private static ActivitySummary activity(String id, List<String> row) {
        KnownDate date = KnownDate.parse(row.get(3));
        String category = row.get(0).equals("ACTIVITY_IN_NETHERLANDS") ? "ACTIVITY_IN_THE_NETHERLANDS" : row.get(0);
        return ActivitySummary.newBuilder()
                .setActivityId(id)
                .setCategory(ActivityCategory.valueOf(category))
                .setTitles(List.of(new LocalizedText("nl", row.get(1)), new LocalizedText("en", row.get(2))))
                .setDate(date.toString())
                .setFirstDay(date.first())
                .setLastDay(date.last())
                .setPlaces(some(row.get(5))
                        .map(country -> new ActivityPlace(row.get(4), country))
                        .toList())
                .setThemes(some(row.get(6))
                        .map(theme -> new MissionTheme(theme, List.of(new LocalizedText("nl", theme))))
                        .toList())
                .setPartners(some(row.get(7))
                        .map(name -> new PartnerName(null, name, null))
                        .toList())
                .build();
    }

    private static Stream<String> some(String cell) {
        return Stream.of(cell.split("; ")).filter(part -> !part.isEmpty());
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        FIELD.matcher(line)
                .results()
                .forEach(field -> fields.add(
                        field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\"")));
        return fields;
    }

    private static List<String> lines() {
        try (InputStream in = LookBack.class.getResourceAsStream("/review/activities-2017-2020.csv")) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the service of an activity. */
    public static OutboxEntry recorded(ActivitySummary activity) {
        return entry(activity.getActivityId(), 1, new ActivityRecorded(activity));
    }

    /** An event about an activity. */
    public static OutboxEntry entry(String id, long sequence, SpecificRecord payload) {
        return TestEvents.entry("activity", id, sequence, Topic.ACTIVITY_EVENTS, id, payload);
    }

    /** Says this on the topic. */
    public static void publish(RunningService service, List<OutboxEntry> events) {
        service.bean(EventPublisher.class).publish(events).block();
    }
}
