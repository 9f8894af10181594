// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.MessageKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The texts of all messages: one file a template and language, under {@code notification/mails}. The first line is the
 * subject, after {@code Subject:}; the rest is Markdown (CommonMark) with Mustache variables, whose values are escaped.
 * A variable that is missing is an error, never a gap.
 */
public final class MailTexts {
    private static final String FOLDER = "/notification/mails/";
    private static final String SUBJECT = "Subject:";
    private static final Pattern PUNCTUATION = Pattern.compile("([\\p{Punct}])");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final Map<String, Text> texts = new HashMap<>();

    /** A message in one language, subject in plain text and body in Markdown. */
    record Filled(String subject, String markdown) {}

    private record Text(Template subject, Template body) {}

    /** Reads all files; throws if one is missing or malformed. */
    public MailTexts() {
        for (String language : Languages.WRITTEN) {
            for (var template : MessageKind.values()) {
                texts.put(language + '/' + template.key(), read(language, template.key()));
            }
        }
    }

    Filled fill(String language, String template, Map<String, Object> values) {
        Text text = texts.get(language + '/' + template);
        if (text == null) {
            throw new IllegalArgumentException("No text " + language + '/' + template);
        }
        return new Filled(
                text.subject().execute(values).strip(),
                text.body().execute(values).strip());
    }

    private static Text read(String language, String template) {
        String source = resource(FOLDER + language + '/' + template + ".mustache");
        int end = source.indexOf('\n');
        if (!source.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(language + '/' + template + " does not begin with a subject");
        }
        Mustache.Compiler strict = Mustache.compiler().strictSections(true).emptyStringIsFalse(true);
        return new Text(
                strict.withEscaper(MailTexts::oneLine).compile(source.substring(SUBJECT.length(), end)),
                strict.withEscaper(MailTexts::markdown)
                        .withLoader(name -> new StringReader(resource(FOLDER + language + "/_" + name + ".mustache")))
                        .compile(source.substring(end + 1)));
    }

    /** A header has one line. */
    private static String oneLine(String value) {
        return LINE_BREAKS.matcher(value).replaceAll(" ");
    }

    /** A value is text, whatever it looks like (CommonMark 0.31, 2.4: backslash escapes). */
    static String markdown(String value) {
        return PUNCTUATION.matcher(oneLine(value)).replaceAll("\\\\$1");
    }

    private static String resource(String path) {
        try (InputStream in = MailTexts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No text at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
