// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.message.model.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What staff have a kind of message say, with what it said before.
 *
 * @param versions the oldest first; at least one
 * @param savedAt by the system's clock: what other instances find changes by
 */
public record MessageText(TextId id, List<Version> versions, Instant savedAt) {
    /** How many versions are kept. */
    public static final int MOST_VERSIONS = 50;

    /** Takes a copy. */
    public MessageText {
        versions = List.copyOf(versions);
    }

    /** A first text. */
    public static Decision<MessageText, Void> write(TextId id, Map<String, Wording> wordings, Saving saving) {
        return Decision.of(new MessageText(id, List.of(saving.version(1, wordings, null)), saving.systemNow()));
    }

    /**
     * Who saves, and when.
     *
     * @param now the domain's time
     * @param systemNow the system's
     */
    public record Saving(Actor by, Instant now, Instant systemNow) {
        private Version version(int number, Map<String, Wording> wordings, @Nullable Integer from) {
            return new Version(number, wordings, by, now, from);
        }
    }

    /** What it says now. */
    public Version current() {
        return versions.get(versions.size() - 1);
    }

    /** Whether staff say something of their own in any language. */
    public boolean changed() {
        return !current().wordings().isEmpty();
    }

    /** Its own words in this language; empty where the next wider text speaks. */
    public Optional<Wording> in(String language) {
        return Optional.ofNullable(current().wordings().get(language));
    }

    /** Says this from now on; languages that are left out say what the next wider text says. */
    public Decision<MessageText, Void> save(Map<String, Wording> wordings, Saving saving) {
        return current().wordings().equals(wordings)
                ? Decision.unchanged(this)
                : Decision.of(with(saving.version(next(), wordings, null), saving));
    }

    /** Says again what it said in an earlier version; 0 is the time before anybody wrote. */
    public Decision<MessageText, Void> goBack(int number, Saving saving) {
        Map<String, Wording> then = number == 0 ? Map.of() : version(number).wordings();
        return current().wordings().equals(then)
                ? Decision.unchanged(this)
                : Decision.of(with(saving.version(next(), then, number), saving));
    }

    /** That version; a rejection {@code text-version-not-found} where it is not kept. */
    public Version version(int number) {
        return find(number).orElseThrow(() -> new Rejection.NotFound("text-version"));
    }

    /** What it said before that version; nothing of its own before the first, or where that is not kept any more. */
    public Map<String, Wording> before(Version version) {
        return find(version.number() - 1).map(Version::wordings).orElse(Map.of());
    }

    private Optional<Version> find(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    private int next() {
        return current().number() + 1;
    }

    private MessageText with(Version latest, Saving saving) {
        List<Version> kept = new ArrayList<>(
                Stream.concat(versions.stream(), Stream.of(latest)).toList());
        return new MessageText(
                id, kept.subList(Math.max(0, kept.size() - MOST_VERSIONS), kept.size()), saving.systemNow());
    }
}
