// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be sent from a page carries its token: Thymeleaf adds that to a form whose address it works out, and to no other. */
class FormsTest {
    private static final Pattern FORM = Pattern.compile("<form\\s(?:[^>\"]|\"[^\"]*\")*>");

    @Test
    void everyFormThatChangesSomethingHasItsAddressWorkedOut() throws IOException {
        int forms = 0;
        List<String> without = new ArrayList<>();
        for (Path template : templates()) {
            Matcher form = FORM.matcher(Files.readString(template));
            while (form.find()) {
                if (form.group().contains("method=\"post\"")) {
                    forms++;
                    if (!form.group().contains("th:action=")) {
                        without.add(template.getFileName() + ": " + form.group());
                    }
                }
            }
        }
        assertThat(forms).isGreaterThan(80);
        assertThat(without).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        List<Path> templates = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path resources : modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(resources)) {
                    files.filter(file -> file.toString().matches(".*/templates/.*\\.html"))
                            .forEach(templates::add);
                }
            }
        }
        return templates;
    }
}
