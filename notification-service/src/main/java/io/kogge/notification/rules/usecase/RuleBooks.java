// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The rules as they are. What is asked for with every event is one second old at most; whoever changes a rule brings the
 * missions in line with it, and does so once more when no instance can know the earlier one any more.
 */
public final class RuleBooks {
    /** How old what an instance knows may be (system time). */
    public static final Duration AGE = Duration.ofSeconds(1);

    private final List<Rule> shipped;
    private final KeptRules kept;
    private final Clock systemClock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(RuleBook book, Instant asked) {}

    /**
     * The clock is the system's.
     *
     * @param shipped what an office begins with
     */
    public RuleBooks(List<Rule> shipped, KeptRules kept, Clock systemClock) {
        this.shipped = List.copyOf(shipped);
        this.kept = kept;
        this.systemClock = systemClock;
    }

    /** As they are at this moment. */
    public Mono<RuleBook> now() {
        return Mono.defer(() -> {
            Instant asked = systemClock.instant();
            return kept.all()
                    .map(Stored::state)
                    .collectList()
                    .map(rules -> RuleBook.of(shipped, rules))
                    .doOnNext(book -> known.set(new Known(book, asked)));
        });
    }

    /** As they were a second ago at most. */
    public Mono<RuleBook> recent() {
        return Mono.defer(() -> {
            Known last = known.get();
            return last != null && last.asked().plus(AGE).isAfter(systemClock.instant())
                    ? Mono.just(last.book())
                    : now();
        });
    }
}
