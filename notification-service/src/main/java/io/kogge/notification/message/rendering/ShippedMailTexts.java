// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.TextBlock;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.ShippedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that come with Kogge: one file a kind of message and language, under {@code notification/mails}. The first line
 * is the subject, after {@code Subject:}; the rest is the body. Blocks have files that begin with {@code _}.
 */
public final class ShippedMailTexts implements ShippedTexts {
    private static final String FOLDER = "/notification/mails/";
    private static final String SUBJECT = "Subject:";

    private final Map<String, Wording> texts = new HashMap<>();
    private final Map<String, String> blocks = new HashMap<>();

    /** Reads all files; throws if one is missing or has no subject. */
    public ShippedMailTexts() {
        for (String language : Languages.ALL) {
            for (MessageKind kind : MessageKind.values()) {
                if (kind.languages().contains(language)) {
                    texts.put(language + '/' + kind.key(), read(language + '/' + kind.key()));
                }
            }
            for (TextBlock block : TextBlock.values()) {
                blocks.put(language + '/' + block.key(), resource(language + "/_" + block.key()));
            }
        }
    }

    @Override
    public Wording of(MessageKind kind, String language) {
        return known(texts.get(language + '/' + kind.key()), language);
    }

    @Override
    public String block(TextBlock block, String language) {
        return known(blocks.get(language + '/' + block.key()), language);
    }

    private static <T> T known(@Nullable T text, String language) {
        if (text == null) {
            throw new IllegalArgumentException("No text in " + language);
        }
        return text;
    }

    private static Wording read(String name) {
        String source = resource(name);
        int end = source.indexOf('\n');
        if (!source.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(name + " does not begin with a subject");
        }
        return new Wording(
                source.substring(SUBJECT.length(), end).strip(),
                source.substring(end + 1).strip());
    }

    private static String resource(String name) {
        String path = FOLDER + name + ".mustache";
        try (InputStream in = ShippedMailTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No text at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
