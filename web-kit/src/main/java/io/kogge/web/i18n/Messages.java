// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.kernel.command.Rejection.Fault;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Words from the catalogues, the service's own before the kit's. Messages with numbered placeholders are
 * {@link java.text.MessageFormat} patterns (apostrophes doubled); messages with named ones ({@code {max}}) are plain.
 */
public final class Messages {
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,3})]");

    private final MessageSource source;

    /** Over the service's message source. */
    public Messages(MessageSource source) {
        this.source = source;
    }

    /** The message; the key itself if there is none, so that a gap is seen. */
    public String text(Locale locale, String key, @Nullable Object... args) {
        return find(locale, key, args).orElse(key);
    }

    /** The message, if there is one. */
    public Optional<String> find(Locale locale, String key, @Nullable Object... args) {
        return Optional.ofNullable(source.getMessage(key, args.length == 0 ? null : args, null, locale));
    }

    /** The message with its named placeholders filled in, if there is one. */
    public Optional<String> named(Locale locale, String key, Map<String, Object> params) {
        return find(locale, key)
                .map(pattern -> NAMED.matcher(pattern)
                        .replaceAll(match -> Matcher.quoteReplacement(value(match, params, locale))));
    }

    /** What is wrong with a field, in a sentence: {@code fault.<code>.<field>} where there is one for it, else {@code fault.<code>}. */
    public String reason(Locale locale, Fault fault) {
        String code = "fault." + fault.code();
        return named(locale, code + "." + ROW.matcher(fault.field()).replaceAll(""), fault.params())
                .or(() -> named(locale, code, fault.params()))
                .orElse(fault.code());
    }

    /** Why something was refused, in a sentence: {@code rejection.<code>}. */
    public Optional<String> rejection(Locale locale, String code, Map<String, Object> params) {
        return named(locale, "rejection." + code, params);
    }

    /** A field's label, {@code field.<path>} without indexes, with the row's number if it is in a list. */
    public Optional<String> label(Locale locale, String field) {
        Matcher row = ROW.matcher(field);
        String number = row.find() ? " " + (Integer.parseInt(row.group(1)) + 1) : "";
        return find(locale, "field." + ROW.matcher(field).replaceAll("")).map(label -> label + number);
    }

    private static String value(MatchResult match, Map<String, Object> params, Locale locale) {
        Object value = params.get(match.group(1));
        if (value == null) {
            return match.group();
        }
        return value instanceof Number number ? NumberFormat.getInstance(locale).format(number) : value.toString();
    }
}
