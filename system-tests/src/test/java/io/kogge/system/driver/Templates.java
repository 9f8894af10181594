// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.kernel.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises by its subject which of the product's texts a mail was written from. */
final class Templates {
    private static final List<String> KEYS = List.of(
            "confirm-address",
            "already-registered",
            "confirm-new-address",
            "address-change-asked",
            "address-changed",
            "personal-link",
            "received",
            "accepted",
            "waitlisted",
            "promoted",
            "declined",
            "withdrawn",
            "reminder",
            "moved",
            "mission-changed",
            "cancelled",
            "thanks",
            "survey",
            "return-day-invitation",
            "follow-up");
    private static final String OTHER = "other";
    private static final Pattern SUBJECT = Pattern.compile("\\ASubject: (.+)");
    /** A section, which stands or does not, or a placeholder. */
    private static final Pattern NAMED = Pattern.compile("\\{\\{[#^](\\w+)}}([^{]*)\\{\\{/\\1}}|\\{\\{[^}]+}}");

    /** Those that say the most first, as a subject that is mostly placeholders fits many. */
    private static final List<Template> ALL = Languages.ALL.stream()
            .flatMap(language -> KEYS.stream().map(key -> Template.read(language, key)))
            .sorted(Comparator.comparing(Template::literals).reversed())
            .toList();

    private record Template(String key, Pattern subject, int literals) {
        static Template read(String language, String key) {
            Matcher line = SUBJECT.matcher(text("/notification/mails/" + language + "/" + key + ".mustache"));
            if (!line.find()) {
                throw new AssertionError("No subject in " + language + "/" + key);
            }
            return of(key, line.group(1));
        }

        private static Template of(String key, String subject) {
            StringBuilder pattern = new StringBuilder();
            int literals = 0;
            int at = 0;
            Matcher named = NAMED.matcher(subject);
            while (named.find()) {
                String before = subject.substring(at, named.start());
                String section = named.group(2);
                pattern.append(Pattern.quote(before));
                pattern.append(section == null ? ".+" : "(?:" + Pattern.quote(section) + ")?");
                literals += before.length() + (section == null ? 0 : section.length());
                at = named.end();
            }
            pattern.append(Pattern.quote(subject.substring(at)));
            return new Template(key, Pattern.compile(pattern.toString()), literals + subject.length() - at);
        }

        private static String text(String resource) {
            try (InputStream in = Templates.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new AssertionError(resource + " is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Templates() {}

    /** The key of the text, such as {@code accepted}; of what staff write themselves, or get, that it is another. */
    static String of(String subject) {
        return ALL.stream()
                .filter(template -> template.subject().matcher(subject).matches())
                .map(Template::key)
                .findFirst()
                .orElse(OTHER);
    }
}
