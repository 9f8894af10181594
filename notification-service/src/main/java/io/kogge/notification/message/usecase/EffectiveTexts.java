// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The words that hold. Asked for every mail, so it answers from memory. */
public interface EffectiveTexts {

    /**
     * What a message of this kind says about this mission; of the office, where it is about none.
     *
     * @param language one of {@code Languages.ALL}
     */
    Wording of(MessageKind kind, @Nullable Mission mission, String language);

    /**
     * Words, and which they are.
     *
     * @param text which version of which text; empty where that is not known
     */
    record Chosen(Wording wording, String text) {}

    /** What this message is written with: its own text, where it has one, else what holds for its kind. */
    default Chosen choose(MailFacts facts, String language) {
        return new Chosen(of(facts.template(), facts.about(), language), "");
    }

    /** Has these texts of single messages ready, which another instance may have saved a moment ago. */
    default Mono<Void> prepare(Collection<String> texts) {
        return Mono.empty();
    }
}
