// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theServiceKeepsToTheArchitecture() {
        assertThat(ServiceArchitecture.violations(ServiceArchitecture.mainClassesOf("io.kogge.notification")))
                .isEmpty();
    }
}
