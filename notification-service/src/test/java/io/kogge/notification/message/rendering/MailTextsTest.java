// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.MessageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([#^/>]?\\w+)}}");

    private static final ShippedMailTexts SHIPPED = new ShippedMailTexts();

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyLanguageNamesTheSameThings(MessageKind template) throws IOException {
        for (String language : template.languages()) {
            assertThat(variables(language, template.key())).as(language).isEqualTo(variables("en", template.key()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_greeting", "_when", "_close"})
    void everyLanguageSharesTheSameParts(String part) throws IOException {
        for (String language : Languages.ALL) {
            assertThat(variables(language, part)).as(language).isEqualTo(variables("en", part));
        }
    }

    @Test
    void aMissingVariableIsAnErrorAndNotAGap() {
        assertThatThrownBy(() -> new MailTexts(SHIPPED)
                        .fill("en", SHIPPED.of(MessageKind.THANKS, "en"), Map.of("name", "Sanne")))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void whatSomebodyTypedIsTextWhateverItLooksLike() {
        MarkdownMail markdown = new MarkdownMail();
        String typed = "1. [x](https://evil.example) <script>alert('x')</script> _a_ `b` &amp; # \\";
        String escaped = MailTexts.markdown(typed);
        assertThat(markdown.plain(escaped).strip()).isEqualTo(typed);
        assertThat(markdown.html(escaped)).doesNotContain("<script>", "<a ", "<em>", "<code>", "<li>");
    }

    private static Set<String> variables(String language, String template) throws IOException {
        String path = "/notification/mails/" + language + "/" + template + ".mustache";
        try (InputStream in = MailTextsTest.class.getResourceAsStream(path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> found = new TreeSet<>();
            VARIABLE.matcher(text).results().map(MatchResult::group).forEach(found::add);
            return found;
        }
    }
}
