// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.kogge.testkit.architecture.ModuleArchitecture;
import io.kogge.testkit.architecture.ServiceArchitecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All modules side by side, as they are together in one JVM. */
class ModulesTest {
    private static final JavaClasses ALL = ServiceArchitecture.mainClassesOf("io.kogge");

    static List<String> rules() {
        return List.copyOf(ModuleArchitecture.rules().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyModuleKeepsTo(String rule) {
        assertThat(ModuleArchitecture.rules()
                        .get(rule)
                        .evaluate(ALL)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void kitsServicesAndTheSingleMachineAreLookedAt() {
        assertThat(ALL.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains("kernel", "schemas", "event", "web", "sheet", "paper", "calendar", "embedded")
                .contains("mission", "delegation", "notification", "standalone", "testkit");
    }

    /** Two classes of one name are the same thing, seen by two services; each such name is here with what it stands for. */
    @Test
    void aNameStandsForOneThing() throws IOException {
        SortedMap<String, List<String>> shared = ModuleArchitecture.sharedNames(ALL);
        Map<String, String> meant = sameThings();

        assertThat(shared.keySet()).as("%s", shared).isEqualTo(meant.keySet());
        assertThat(meant.values()).allSatisfy(meaning -> assertThat(meaning).isNotBlank());
    }

    private static SortedMap<String, String> sameThings() throws IOException {
        try (var names = ModulesTest.class.getResourceAsStream("/names-of-one-thing.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 2))
                    .collect(Collectors.toMap(
                            line -> line[0],
                            line -> line.length > 1 ? line[1] : "",
                            (one, other) -> other,
                            TreeMap::new));
        }
    }
}
