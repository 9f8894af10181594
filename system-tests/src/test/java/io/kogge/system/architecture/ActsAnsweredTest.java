// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever answers an act is read out: a live region that has the focus once the page is there. Read from the templates, which say it,
 * and from the redirects, which lead to it.
 */
class ActsAnsweredTest {
    private static final String PARTS = "kogge/parts.html";
    /** Where a text of the catalogue that words an act is named: {@code #{rules.done.saved}}, {@code 'acts.done.' + done}. */
    private static final Pattern WORDING = Pattern.compile("(?:#\\{|')[\\w.-]*\\bdone\\.[\\w.-]*");

    private static final Pattern REPLACED = Pattern.compile("th:replace=\"~\\{((?:[^\"])*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<\\w+\\s(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern REDIRECT = Pattern.compile("seeOther\\(([^;]*?)\\)+\\s*[;,]", Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("[?&](\\w+)");

    /** What is asked for beside what was done, with the page that says it: which one was recorded, and of which message it is. */
    private static final Set<String> OTHERS = Set.of("after", "message");

    @Test
    void whatSaysThatSomethingWasDoneIsALiveRegionWithTheFocus() throws IOException {
        String parts = Files.readString(only(PARTS));
        assertThat(fragment(parts, "done")).contains("role=\"status\"", "tabindex=\"-1\"", " autofocus");
        assertThat(fragment(parts, "refused")).contains("role=\"alert\"", "tabindex=\"-1\"", " autofocus");
    }

    @Test
    void noTemplateSaysItOtherwise() throws IOException {
        int said = 0;
        List<String> otherwise = new ArrayList<>();
        for (Path template : files("src/main/resources", ".*/templates/.*\\.html")) {
            if (!template.endsWith(PARTS)) {
                String text = Files.readString(template);
                said += count(text, "kogge/parts :: done(");
                otherwise(text).forEach(found -> otherwise.add(template.getFileName() + ": " + found));
            }
        }
        assertThat(said).as("answers found").isGreaterThan(40);
        assertThat(otherwise).isEmpty();
    }

    @Test
    void whatIsSaidOtherwiseIsFound() {
        assertThat(otherwise("<div th:replace=\"~{kogge/parts :: alert(kind='ok', title=#{rules.saved})}\"></div>"))
                .hasSize(1);
        assertThat(otherwise(
                        "<div th:replace=\"~{kogge/parts :: alert(kind=null, title=#{rules.done.saved})}\"></div>"))
                .hasSize(1);
        assertThat(otherwise("<p th:text=\"#{${'rules.done.' + done}}\">Saved</p>"))
                .hasSize(1);
        assertThat(otherwise("<div class=\"utrecht-alert utrecht-alert--ok\" role=\"status\">"))
                .hasSize(1);
        assertThat(otherwise(
                        "<div th:replace=\"~{kogge/parts :: done(title=#{rules.done.saved}, text=${null})}\"></div>"))
                .isEmpty();
    }

    @Test
    void whoeverIsSentOnAfterAnActIsToldByTheSameName() throws IOException {
        Set<String> names = new TreeSet<>();
        int redirects = 0;
        for (Path source : files("src/main/java", ".*/web/.*\\.java|.*Pages\\.java|.*/SigningOut\\.java")) {
            Matcher redirect = REDIRECT.matcher(Files.readString(source));
            while (redirect.find()) {
                redirects++;
                Matcher name = QUERY.matcher(redirect.group(1));
                while (name.find()) {
                    names.add(name.group(1));
                }
            }
        }
        assertThat(redirects).as("redirects found").isGreaterThan(50);
        names.removeAll(OTHERS);
        assertThat(names).containsExactly("done");
    }

    private static List<String> otherwise(String template) {
        List<String> found = new ArrayList<>();
        String rest = template;
        Matcher replaced = REPLACED.matcher(template);
        while (replaced.find()) {
            String called = replaced.group(1);
            boolean right = called.startsWith("kogge/parts :: done(");
            if (called.contains("kind='ok'")
                    || !right && WORDING.matcher(called).find()) {
                found.add(called);
            }
            rest = rest.replace(replaced.group(), "");
        }
        Matcher element = ELEMENT.matcher(rest);
        while (element.find()) {
            String tag = element.group();
            boolean praises = tag.contains("utrecht-alert--ok") && tag.contains("role=\"status\"");
            if (praises && !tag.contains(" autofocus") || WORDING.matcher(tag).find()) {
                found.add(tag);
            }
        }
        return found;
    }

    private static String fragment(String parts, String name) {
        Matcher element = ELEMENT.matcher(parts);
        while (element.find()) {
            if (element.group().contains("th:fragment=\"" + name + "\"")) {
                return element.group();
            }
        }
        throw new AssertionError("no fragment " + name);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Path only(String name) throws IOException {
        List<Path> found = files("src/main/resources", ".*/templates/" + name);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Path> files(String under, String like) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path root : modules.map(module -> module.resolve(under))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().matches(like)).forEach(found::add);
                }
            }
        }
        return found;
    }
}
