// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Delivery;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Mono;

/** Finds the letter that something which came back is about. */
public final class LetterLookup {
    private static final Pattern TOKEN =
            Pattern.compile("<?([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(@.*)?");

    private final CorrespondenceStore store;

    /** Looks here. */
    public LetterLookup(CorrespondenceStore store) {
        this.store = store;
    }

    /** The letter of this id, or empty. */
    public Mono<Delivery> byId(String id) {
        return store.withLetter(id)
                .flatMap(kept -> Mono.justOrEmpty(kept.state().letter(id)));
    }

    /** The letter that this token stands for, which is both what its Message-ID and what its return path is made of. */
    public Mono<Delivery> byToken(String token) {
        return Mono.justOrEmpty(idOf(token)).flatMap(this::byId);
    }

    /** The letter that went out under this Message-ID, with or without angle brackets; empty for one of somebody else's. */
    public Mono<Delivery> byMessageId(String messageId) {
        return byToken(messageId);
    }

    /** What stands for a letter where only letters and digits can. */
    public static String token(String letterId) {
        return letterId.replace("-", "");
    }

    private static Optional<String> idOf(String token) {
        Matcher found = TOKEN.matcher(token.strip().toLowerCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(String.join(
                        "-", found.group(1), found.group(2), found.group(3), found.group(4), found.group(5)))
                : Optional.empty();
    }
}
