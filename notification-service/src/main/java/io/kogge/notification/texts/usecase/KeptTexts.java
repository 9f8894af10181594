// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.EffectiveTexts;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.Scope;
import io.kogge.notification.texts.model.TextId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The words that hold, in memory. Each instance looks every second for what another one saved: a query by index that
 * nearly always finds nothing, where reading per mail would be the most frequent query of all.
 */
public final class KeptTexts implements EffectiveTexts {
    /** As far as the clocks of instances may be apart. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** After so long all is read anew, whatever clocks say. */
    private static final Duration WHOLE = Duration.ofMinutes(10);

    private final MessageTexts texts;
    private final ShippedTexts shipped;
    private final Clock systemClock;
    private final Map<TextId, Kept> kept = new ConcurrentHashMap<>();
    private volatile Instant wholeAt = Instant.MIN;
    private volatile Instant latest = Instant.EPOCH;

    private record Kept(long version, Map<String, Wording> wordings) {}

    /** Empty until it is first brought up to date. */
    public KeptTexts(MessageTexts texts, ShippedTexts shipped, Clock systemClock) {
        this.texts = texts;
        this.shipped = shipped;
        this.systemClock = systemClock;
    }

    /** Takes what was saved since the last time. */
    public Mono<Void> refresh() {
        return Mono.defer(() -> {
            Instant now = systemClock.instant();
            boolean whole = wholeAt.equals(Instant.MIN) || now.isAfter(wholeAt.plus(WHOLE));
            return texts.savedSince(whole ? Instant.EPOCH : latest.minus(OVERLAP))
                    .doOnNext(this::take)
                    .then(Mono.fromRunnable(() -> wholeAt = whole ? now : wholeAt));
        });
    }

    /** Takes what this instance saved itself; an earlier version than is known changes nothing. */
    public void take(Stored<MessageText> text) {
        Kept fresh = new Kept(text.version(), text.state().current().wordings());
        kept.merge(text.state().id(), fresh, (before, after) -> after.version() >= before.version() ? after : before);
        Instant saved = text.state().savedAt();
        if (saved.isAfter(latest)) {
            latest = saved;
        }
    }

    @Override
    public Wording of(MessageKind kind, @Nullable Mission mission, String language) {
        return of(kind, mission == null ? List.of(Scope.OFFICE) : Scope.around(mission), language);
    }

    /** What the first of these scopes says that says anything of its own; else what comes with Kogge. */
    public Wording of(MessageKind kind, List<Scope> scopes, String language) {
        return scopes.stream()
                .flatMap(scope -> own(new TextId(kind, scope), language))
                .findFirst()
                .orElseGet(() -> shipped.of(kind, language));
    }

    private Stream<Wording> own(TextId id, String language) {
        Kept text = kept.get(id);
        return text == null ? Stream.empty() : Stream.ofNullable(text.wordings().get(language));
    }
}
