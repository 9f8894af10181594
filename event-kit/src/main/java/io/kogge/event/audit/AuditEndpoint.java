// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.audit;

import io.kogge.kernel.audit.AuditEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import reactor.core.publisher.Mono;

/** Who did what, and what was refused: of the last day unless something else is asked for, the newest first. */
@Endpoint(id = "audit")
final class AuditEndpoint {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int USUAL = 200;
    private static final int MOST = 5_000;

    private final MongoAuditTrail trail;
    private final Clock system;

    AuditEndpoint(MongoAuditTrail trail, Clock system) {
        this.trail = trail;
        this.system = system;
    }

    /** What was found. */
    record Found(List<AuditEntry> entries) {}

    /** Moments with their offset, such as {@code 2027-03-01T02:00:00Z}. */
    @ReadOperation
    Mono<Found> read(
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime until,
            @Nullable String who,
            @Nullable Integer most) {
        Instant end = until == null ? system.instant().plus(LATELY) : until.toInstant();
        Instant beginning = since == null ? system.instant().minus(LATELY) : since.toInstant();
        int number = most == null ? USUAL : Math.max(1, Math.min(MOST, most));
        return trail.read(beginning, end, who, number).collectList().map(Found::new);
    }
}
