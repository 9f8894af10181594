// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.kogge.notification.message.model.TextBlock;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.ShippedTexts;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Fills in texts: subjects in plain text and bodies in Markdown (CommonMark), with Mustache variables, whose values are
 * escaped. A variable that is missing is an error, never a gap.
 */
public final class MailTexts {
    /** More than an office has; texts that nobody uses any more go when it is reached. */
    private static final int MOST_KEPT = 2_000;

    private static final Pattern PUNCTUATION = Pattern.compile("([\\p{Punct}])");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final ShippedTexts shipped;
    private final Map<Source, Compiled> compiled = new ConcurrentHashMap<>();

    /** A message in one language, subject in plain text and body in Markdown. */
    record Filled(String subject, String markdown) {}

    private record Source(String language, Wording wording) {}

    private record Compiled(Template subject, Template body) {}

    /** Blocks are those that come with Kogge. */
    public MailTexts(ShippedTexts shipped) {
        this.shipped = shipped;
    }

    /** Throws an exception where the text is malformed, or names what is not among the values. */
    Filled fill(String language, Wording wording, Map<String, Object> values) {
        if (compiled.size() >= MOST_KEPT) {
            compiled.clear();
        }
        Compiled text = compiled.computeIfAbsent(new Source(language, wording), this::compile);
        return new Filled(
                text.subject().execute(values).strip(),
                text.body().execute(values).strip());
    }

    private Compiled compile(Source source) {
        Mustache.Compiler strict = Mustache.compiler().strictSections(true).emptyStringIsFalse(true);
        return new Compiled(
                strict.withEscaper(MailTexts::oneLine).compile(source.wording().subject()),
                strict.withEscaper(MailTexts::markdown)
                        .withLoader(name -> new StringReader(block(name, source.language())))
                        .compile(source.wording().body()));
    }

    private String block(String name, String language) {
        TextBlock block = TextBlock.of(name)
                .orElseThrow(() -> new IllegalArgumentException("No block of text is called " + name));
        return shipped.block(block, language);
    }

    /** A header has one line. */
    private static String oneLine(String value) {
        return LINE_BREAKS.matcher(value).replaceAll(" ");
    }

    /** A value is text, whatever it looks like (CommonMark 0.31, 2.4: backslash escapes). */
    static String markdown(String value) {
        return PUNCTUATION.matcher(oneLine(value)).replaceAll("\\\\$1");
    }
}
