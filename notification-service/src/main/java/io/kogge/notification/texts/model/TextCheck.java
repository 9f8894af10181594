// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What makes a text right in one language. */
public final class TextCheck {
    /** Where faults begin. */
    public static final String WORDINGS = "wordings";

    /** Longest subject, in characters, placeholders as they are written. */
    public static final int LONGEST_SUBJECT = 150;

    /** Longest body. */
    public static final int LONGEST_BODY = 8_000;

    /** Most lines of a body. */
    static final int MOST_LINES = 400;

    private static final Pattern MARKDOWN =
            Pattern.compile("\\*\\*|__|`|^#|^>|^[-*+] |(?<![\\w*])\\*\\w|\\]\\(|</?[a-zA-Z]");

    private static final Pattern ALLOWED_LINK = Pattern.compile("(?i)https?://[^\\s{}]+|mailto:[^\\s{}]+@[^\\s{}]+");
    private static final Pattern PLACEHOLDER_LINK = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private TextCheck() {}

    /**
     * All that is wrong; empty if nothing is.
     *
     * @param findings what the body's Markdown has of links, pictures and HTML
     */
    public static List<Fault> faults(MessageKind kind, String language, Wording wording, List<MarkupFinding> findings) {
        Placeholders known = Placeholders.of(kind);
        TextFaults faults = new TextFaults(language);
        subject(wording.subject(), known, faults);
        body(wording.body(), known, findings, faults);
        return faults.all();
    }

    private static void subject(String subject, Placeholders known, TextFaults faults) {
        if (subject.isBlank()) {
            faults.inSubject("required", Map.of());
        } else if (subject.indexOf('\n') >= 0) {
            faults.inSubject("subject-one-line", Map.of());
        } else if (length(subject) > LONGEST_SUBJECT) {
            faults.inSubject("too-long", Map.of("max", LONGEST_SUBJECT, "length", length(subject)));
        } else if (MARKDOWN.matcher(subject).find()) {
            faults.inSubject("subject-is-plain", Map.of());
        }
        TagCheck.subject(subject, known, (line, code, params) -> faults.inSubject(code, params));
    }

    private static void body(String body, Placeholders known, List<MarkupFinding> findings, TextFaults faults) {
        if (body.isBlank()) {
            faults.ofBody("required", Map.of());
            return;
        }
        if (length(body) > LONGEST_BODY) {
            faults.ofBody("too-long", Map.of("max", LONGEST_BODY, "length", length(body)));
        }
        if (body.lines().count() > MOST_LINES) {
            faults.ofBody("text-too-many-lines", Map.of("max", MOST_LINES));
            return;
        }
        TagCheck.body(
                body,
                known,
                faults::inBody,
                (code, needed) -> faults.ofBody(code, Map.of("name", "{{" + needed.key() + "}}")));
        findings.forEach(finding -> markup(finding, faults));
    }

    private static void markup(MarkupFinding finding, TextFaults faults) {
        String what = shortened(finding.what());
        switch (finding.type()) {
            case IMAGE -> faults.inBody(finding.line(), "text-picture", Map.of());
            case HTML -> faults.inBody(finding.line(), "text-html", Map.of("html", what));
            case LINK -> {
                if (!allowed(finding.what())) {
                    faults.inBody(finding.line(), "text-link", Map.of("link", what));
                }
            }
        }
    }

    /** What a placeholder may be is looked at with the placeholders; one that is a link is right. */
    private static boolean allowed(String link) {
        var placeholder = PLACEHOLDER_LINK.matcher(link);
        return placeholder.matches()
                ? Placeholder.of(placeholder.group(1))
                        .filter(found ->
                                found.type() != Placeholder.Type.LINK && found.type() != Placeholder.Type.LINK_OF_LIST)
                        .isEmpty()
                : ALLOWED_LINK.matcher(link).matches();
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
