// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say which test shows what name tests that there are. */
class NamedTestsTest {
    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/guarantees.md"})
    void every_class_that_a_page_names_exists(String page) throws IOException {
        Set<String> named = named(Files.readString(CHECKOUT.resolve(page)));
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named).as("classes that %s names", page).isSubsetOf(classes());
    }

    @Test
    void a_class_is_named_in_code() {
        assertThat(named("| by | `FuzzIT`, `docs/x.md`, `KOGGE_OFFICE`, `SecretsTest` |"))
                .containsExactly("FuzzIT", "SecretsTest");
    }

    private static Set<String> named(String page) {
        return NAMED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.chars().anyMatch(Character::isLowerCase))
                .filter(name -> name.matches("([A-Z][a-z0-9]+){2,}.*|.*IT"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> modules = Files.list(CHECKOUT)) {
            List<Path> sources = modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList();
            Set<String> classes = new TreeSet<>();
            for (Path source : sources) {
                try (Stream<Path> files = Files.walk(source)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
                }
            }
            return classes;
        }
    }
}
