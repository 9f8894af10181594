// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.event.job.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Lets go of what was kept long enough, as the retention job does at a moment. */
public final class LettingGoAt {
    private static final Duration ANY = Duration.ofSeconds(1);

    private LettingGoAt() {}

    /** How long each kind is kept where these are set below {@code kogge.delegation.kept}. */
    public static DelegationSettings settings(Map<String, String> kept) {
        Map<String, String> properties = new HashMap<>();
        kept.forEach((name, value) -> properties.put("kogge.delegation.kept." + name, value));
        DelegationSettings.Kept bound = new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("kogge.delegation.kept", DelegationSettings.Kept.class);
        return new DelegationSettings(
                null, List.of(), ANY, ANY, false, null, null, null, null, null, bound, ANY, ANY, ANY, ANY);
    }

    /** How many went. */
    public static long at(Instant now, Retention kind) {
        return kind.deleteOlderThan()
                .apply(now.minus(kind.keepFor()))
                .blockOptional()
                .orElseThrow();
    }
}
