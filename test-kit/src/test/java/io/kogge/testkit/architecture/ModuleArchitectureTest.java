// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown classes that break it. */
class ModuleArchitectureTest {
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("io.kogge.web", "io.kogge.standalone", "io.kogge.fixture.names");

    private static final Map<String, List<String>> BREACHES = Map.of(
            "packages of a module have no circle", List.of("RootOfAKit", "PartOfAKit"),
            "pages need neither broker nor database",
                    List.of("PageThatKnowsTheDatabase", "PageThatKnowsTheBroker", "PagesThatNameTheBroker"));

    static Set<String> rules() {
        return ModuleArchitecture.rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesWhatBreaksIt(String rule) {
        List<String> details = ModuleArchitecture.rules()
                .get(rule)
                .evaluate(BAD)
                .getFailureReport()
                .getDetails();
        assertThat(BREACHES.get(rule))
                .allSatisfy(breach ->
                        assertThat(details).anySatisfy(line -> assertThat(line).contains(breach)));
    }

    @Test
    void aNameOfTwoClassesIsFound() {
        assertThat(ModuleArchitecture.sharedNames(BAD))
                .containsOnly(Map.entry(
                        "Twice", List.of("io.kogge.fixture.names.Twice", "io.kogge.fixture.names.other.Twice")));
    }
}
