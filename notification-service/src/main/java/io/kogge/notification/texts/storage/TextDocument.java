// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.storage;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.model.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is stored.
 *
 * @param message key of the kind of message
 * @param of the kind of mission or the mission; empty of the office
 */
public record TextDocument(
        String message, TextScope.Level level, String of, Instant savedAt, List<VersionDocument> versions) {

    /** A version. */
    public record VersionDocument(
            int number,
            List<WordingDocument> wordings,
            String by,
            Instant at,
            @Nullable Integer from) {

        static VersionDocument of(Version version) {
            return new VersionDocument(
                    version.number(),
                    version.wordings().entrySet().stream()
                            .map(WordingDocument::of)
                            .toList(),
                    version.by().toString(),
                    version.at(),
                    version.from());
        }

        Version toVersion() {
            return new Version(
                    number,
                    wordings.stream().collect(Collectors.toMap(WordingDocument::language, WordingDocument::toWording)),
                    Actor.parse(by),
                    at,
                    from);
        }
    }

    /** The words of one language. */
    public record WordingDocument(String language, String subject, String body) {

        static WordingDocument of(Map.Entry<String, Wording> wording) {
            return new WordingDocument(
                    wording.getKey(),
                    wording.getValue().subject(),
                    wording.getValue().body());
        }

        Wording toWording() {
            return new Wording(subject, body);
        }
    }

    static TextDocument of(MessageText text) {
        return new TextDocument(
                text.id().kind().key(),
                text.id().scope().level(),
                text.id().scope().of(),
                text.savedAt(),
                text.versions().stream().map(VersionDocument::of).toList());
    }

    MessageText toText() {
        return new MessageText(
                new TextId(MessageKind.of(message), new TextScope(level, of)),
                versions.stream().map(VersionDocument::toVersion).toList(),
                savedAt);
    }
}
