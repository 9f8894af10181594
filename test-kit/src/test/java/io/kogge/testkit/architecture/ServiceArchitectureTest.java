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

/** A rule that cannot fail guards nothing: each is shown a class that breaks it. */
class ServiceArchitectureTest {
    private static final JavaClasses BAD = new ClassFileImporter()
            .importPackages("io.kogge.fixture", "io.kogge.mission.fixture", "io.kogge.delegation");

    private static final Map<String, List<String>> BREACHES = Map.ofEntries(
            Map.entry("models are pure Java", List.of("ModelThatKnowsSpring")),
            Map.entry("use cases know neither technology nor adapters", List.of("UseCaseThatKnowsAvro")),
            Map.entry(
                    "adapters do not know one another",
                    List.of("PageThatKnowsStorage", "EventsThatKnowStorage", "StoreThatKnowsEvents")),
            Map.entry("BSON stays in storage", List.of("PageThatKnowsBson", "EventsThatKnowBson")),
            Map.entry("Avro stays in events", List.of("UseCaseThatKnowsAvro", "StoreThatKnowsAvro")),
            Map.entry("services do not know one another", List.of("ServiceThatKnowsAnother")),
            Map.entry("nothing is subscribed to or waited for", List.of("UseCaseThatSubscribes")),
            Map.entry("time comes from a clock", List.of("ModelThatReadsTheWallClock.wrong")),
            Map.entry("features have no circle", List.of("FeatureInACircle")),
            Map.entry(
                    "no feature uses another's web, storage or events",
                    List.of(
                            "FeatureInACircle",
                            "FeatureThatKnowsAnothersStorage",
                            "FeatureThatKnowsAnothersEvents",
                            "FeatureThatKnowsAFlatPage",
                            "FeatureThatKnowsAFlatStore",
                            "FeatureThatKnowsFlatQueries",
                            "FeatureThatKnowsAFlatProjection")),
            Map.entry("features do not know their service's root", List.of("FeatureThatKnowsTheRoot")),
            Map.entry("dates of the driver stay in storage", List.of("UseCaseThatKnowsDates")),
            Map.entry(
                    "the shape of a view is known where it is kept and read",
                    List.of("UseCaseThatKnowsTheShapeOfAView")));

    static Set<String> rules() {
        return ServiceArchitecture.rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesWhatBreaksIt(String rule) {
        List<String> details = ServiceArchitecture.rules()
                .get(rule)
                .evaluate(BAD)
                .getFailureReport()
                .getDetails();
        assertThat(BREACHES.get(rule))
                .isNotEmpty()
                .allSatisfy(breach ->
                        assertThat(details).anySatisfy(line -> assertThat(line).contains(breach)));
    }

    @Test
    void aClockThatWasGivenMayBeAsked() {
        List<String> details = ServiceArchitecture.rules()
                .get("time comes from a clock")
                .evaluate(BAD)
                .getFailureReport()
                .getDetails();
        assertThat(details).noneSatisfy(line -> assertThat(line).contains("ModelThatReadsTheWallClock.right"));
    }
}
