// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.EffectiveTexts;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.model.TextVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
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

    private record Kept(long version, int number, Map<String, Wording> wordings) {}

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
        Kept fresh = new Kept(
                text.version(),
                text.state().current().number(),
                text.state().current().wordings());
        kept.merge(text.state().id(), fresh, (before, after) -> after.version() >= before.version() ? after : before);
        Instant saved = text.state().savedAt();
        if (saved.isAfter(latest)) {
            latest = saved;
        }
    }

    @Override
    public Wording of(MessageKind kind, @Nullable Mission mission, String language) {
        return of(kind, scopes(mission), language);
    }

    private static List<TextScope> scopes(@Nullable Mission mission) {
        return mission == null ? List.of(TextScope.OFFICE) : TextScope.ofMission(mission);
    }

    @Override
    public Mono<Void> prepare(Collection<String> own) {
        return Flux.fromIterable(own)
                .map(TextId::parse)
                .filter(id -> !kept.containsKey(id))
                .concatMap(texts::find)
                .doOnNext(this::take)
                .then();
    }

    /** What staff wrote to people whom they chose has no words but its own: without them it is not sent. */
    @Override
    public Chosen choose(MailFacts facts, String language) {
        MessageKind kind = facts.template();
        List<TextId> ids = new ArrayList<>();
        Optional.ofNullable(facts.text()).map(TextId::parse).ifPresent(ids::add);
        if (kind.toChosen() && !ids.isEmpty()) {
            return written(ids.get(0), language);
        }
        scopes(facts.about()).forEach(scope -> ids.add(new TextId(kind, scope)));
        return ids.stream()
                .flatMap(id -> own(id, language).stream())
                .findFirst()
                .orElseGet(() -> new Chosen(
                        shipped.of(kind, language), TextVersion.shipped(kind).toString()));
    }

    /** Whoever reads another language than those that it was written in gets it in one of these. */
    private Chosen written(TextId id, String language) {
        return Stream.concat(Stream.of(language, Languages.FALLBACK), Languages.ALL.stream())
                .flatMap(each -> own(id, each).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text " + id));
    }

    /** Whether staff say something of their own in this scope. */
    public boolean changed(TextId id) {
        Kept text = kept.get(id);
        return text != null && !text.wordings().isEmpty();
    }

    /** What the first of these scopes says that says anything of its own; else what comes with Kogge. */
    public Wording of(MessageKind kind, List<TextScope> scopes, String language) {
        return scopes.stream()
                .flatMap(scope -> own(new TextId(kind, scope), language).stream())
                .findFirst()
                .map(Chosen::wording)
                .orElseGet(() -> shipped.of(kind, language));
    }

    /** What staff say in this scope, in this language or else in another one. */
    public Optional<Wording> anyOf(TextId id, String language) {
        return Stream.concat(Stream.of(language, Languages.FALLBACK), Languages.ALL.stream())
                .flatMap(each -> own(id, each).stream())
                .map(Chosen::wording)
                .findFirst();
    }

    private Optional<Chosen> own(TextId id, String language) {
        Kept text = kept.get(id);
        return text == null
                ? Optional.empty()
                : Optional.ofNullable(text.wordings().get(language))
                        .map(wording -> new Chosen(wording, new TextVersion(id, text.number()).toString()));
    }
}
