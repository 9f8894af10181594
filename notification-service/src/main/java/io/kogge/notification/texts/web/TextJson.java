// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.Version;
import io.kogge.notification.texts.usecase.ReadText.Read;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts as the API answers them. */
final class TextJson {
    private TextJson() {}

    /** One of a list. */
    record Row(
            String id,
            String message,
            String scope,
            List<String> languages,
            long version,
            @Nullable Instant savedAt) {
        static Row of(TextId id, @Nullable Stored<MessageText> text) {
            return new Row(
                    id.toString(),
                    id.kind().key(),
                    id.scope().level().name(),
                    text == null
                            ? List.of()
                            : Languages.ALL.stream()
                                    .filter(text.state().current().wordings()::containsKey)
                                    .toList(),
                    text == null ? 0 : text.version(),
                    text == null ? null : text.state().current().at());
        }
    }

    /** A placeholder that the text can name. */
    record PlaceholderJson(String name, String type, boolean needed) {}

    /**
     * The whole.
     *
     * @param wordings its own words by language
     * @param inherited what holds in the languages in which it has none
     */
    record Whole(
            String id,
            String message,
            String scope,
            Map<String, Wording> wordings,
            Map<String, Wording> inherited,
            List<PlaceholderJson> placeholders,
            long version) {
        static Whole of(Read read) {
            Map<String, Wording> inherited = new TreeMap<>(read.inherited());
            inherited.keySet().removeAll(read.own().keySet());
            Placeholders known = Placeholders.of(read.id().kind());
            return new Whole(
                    read.id().toString(),
                    read.id().kind().key(),
                    read.id().scope().level().name(),
                    read.own(),
                    inherited,
                    known.all().stream().map(each -> placeholder(known, each)).toList(),
                    read.version());
        }

        private static PlaceholderJson placeholder(Placeholders known, Placeholder each) {
            return new PlaceholderJson(
                    each.key(), each.type().name(), known.needed().containsKey(each));
        }
    }

    /** A version. */
    record VersionJson(
            int number,
            Map<String, Wording> wordings,
            String savedBy,
            Instant savedAt,
            @Nullable Integer wentBackTo) {
        static VersionJson of(Version version) {
            return new VersionJson(
                    version.number(), version.wordings(), version.by().toString(), version.at(), version.from());
        }
    }
}
