// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.kogge.testkit.architecture.ModuleArchitecture;
import io.kogge.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

/** What holds in every module holds here, where no other module looks. */
class ArchitectureTest {
    private static final JavaClasses ALL = ServiceArchitecture.mainClassesOf("io.kogge.benchmarks");

    @Test
    void theModuleKeepsToTheArchitecture() {
        assertThat(ALL.contain(Benchmarks.class)).isTrue();
        assertThat(ModuleArchitecture.rules().values())
                .allSatisfy(rule -> assertThat(rule.allowEmptyShould(true)
                                .evaluate(ALL)
                                .getFailureReport()
                                .getDetails())
                        .isEmpty());
    }
}
