// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.diagnosis;

import io.kogge.notification.bounces.model.mail.Addresses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that servers say, a phrase a line in a file beside the messages: in lower case, without punctuation and without
 * addresses; a star stands for up to six words.
 */
public final class Phrases {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
    private static final Pattern FULL_STOP = Pattern.compile("\\.{2,}|\\.(?= |$)");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String SOME_WORDS = "(?:[^ ]+ ){0,6}?";

    private final Pattern any;

    private Phrases(List<String> phrases) {
        this.any = Pattern.compile(phrases.stream().map(Phrases::pattern).collect(Collectors.joining("|")));
    }

    /** Those of this file. */
    public static Phrases named(String name) {
        try (InputStream file = Phrases.class.getResourceAsStream("/notification/bounces/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no phrases: " + name);
            }
            return new Phrases(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of them is in this text. */
    public boolean isIn(Plain text) {
        return any.matcher(text.words()).find();
    }

    /** The text without any of them. */
    Plain takenFrom(Plain text) {
        return new Plain(any.matcher(text.words()).replaceAll(" "));
    }

    /** A text in the form in which phrases are looked for. */
    public record Plain(String words) {

        /** Of what a server wrote. */
        public static Plain of(String written) {
            String words = NO_LETTER
                    .matcher(Addresses.without(written).toLowerCase(Locale.ROOT))
                    .replaceAll(" ");
            return new Plain(" "
                    + BLANKS.matcher(FULL_STOP.matcher(words).replaceAll(" "))
                            .replaceAll(" ")
                            .strip() + " ");
        }
    }

    /** Words of a language that puts no blanks between them are found anywhere. */
    private static String pattern(String phrase) {
        String words = Arrays.stream(phrase.split(" \\* ", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(" " + SOME_WORDS));
        return Character.isIdeographic(phrase.codePointAt(0)) ? words : " " + words;
    }
}
