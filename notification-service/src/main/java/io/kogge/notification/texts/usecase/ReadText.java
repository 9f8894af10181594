// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Reads one text, with what holds where it says nothing of its own. */
public final class ReadText {
    private final MessageTexts texts;
    private final KeptTexts kept;
    private final Audiences audiences;

    /** Over texts and missions. */
    public ReadText(MessageTexts texts, KeptTexts kept, Audiences audiences) {
        this.texts = texts;
        this.kept = kept;
        this.audiences = audiences;
    }

    /**
     * A text as it is read.
     *
     * @param stored empty where nobody wrote one
     * @param inherited what holds by language where it says nothing of its own
     * @param mission the one that it is for, if it is for one
     */
    public record Read(
            TextId id,
            Optional<Stored<MessageText>> stored,
            Map<String, Wording> inherited,
            Optional<Mission> mission) {

        /** Rises with every change; 0 where nobody wrote one. */
        public long version() {
            return stored.map(Stored::version).orElse(0L);
        }

        /** Its own words by language. */
        public Map<String, Wording> own() {
            return stored.map(text -> text.state().current().wordings()).orElse(Map.of());
        }

        /** What holds in this language. */
        public Wording holding(String language) {
            return own().getOrDefault(language, inherited.getOrDefault(language, new Wording("", "")));
        }
    }

    /** The text; a rejection {@code mission-not-found} where it would be for a mission that nobody knows. */
    public Mono<Read> of(TextId id) {
        return texts.find(id)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .zipWith(mission(id))
                .map(both -> new Read(id, both.getT1(), inherited(id, both.getT2()), both.getT2()));
    }

    private Mono<Optional<Mission>> mission(TextId id) {
        return id.scope()
                .missionId()
                .map(mission -> audiences.knownMission(mission).map(Optional::of))
                .orElseGet(() -> Mono.just(Optional.empty()));
    }

    private Map<String, Wording> inherited(TextId id, Optional<Mission> mission) {
        List<TextScope> wider = id.scope().around(mission.orElse(null));
        Map<String, Wording> wordings = new HashMap<>();
        id.kind().languages().forEach(language -> wordings.put(language, kept.of(id.kind(), wider, language)));
        return wordings;
    }
}
