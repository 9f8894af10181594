// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.usecase;

import io.kogge.notification.preferences.model.Preferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The choices as they were a second ago at most: asked for with every mail, so that no mail reads a document for them. */
public final class PreferenceBook {
    private static final Duration AGE = Duration.ofSeconds(1);

    private final KeptPreferences kept;
    private final Clock systemClock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(Map<String, Preferences> byMission, Instant asked) {}

    /** The clock is the system's. */
    public PreferenceBook(KeptPreferences kept, Clock systemClock) {
        this.kept = kept;
        this.systemClock = systemClock;
    }

    /** By mission; what is missing is as usual. */
    public Mono<Map<String, Preferences>> recent() {
        return Mono.defer(() -> {
            Known last = known.get();
            return last != null && last.asked().plus(AGE).isAfter(systemClock.instant())
                    ? Mono.just(last.byMission())
                    : now();
        });
    }

    /** As they are at this moment. */
    public Mono<Map<String, Preferences>> now() {
        return Mono.defer(() -> {
            Instant asked = systemClock.instant();
            return kept.all().collectMap(Preferences::missionId).doOnNext(read -> known.set(new Known(read, asked)));
        });
    }

    /** Of one mission. */
    public Mono<Preferences> of(String missionId) {
        return recent().map(all -> all.getOrDefault(missionId, Preferences.usual(missionId)));
    }
}
