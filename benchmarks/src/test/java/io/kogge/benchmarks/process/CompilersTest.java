// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilersTest {
    @Test
    void a_part_of_what_this_process_worked_was_compiling() {
        long self = ProcessHandle.current().pid();

        double compiling = Compilers.cpuSeconds(self);

        assertThat(compiling).isPositive().isLessThan(ProcessTable.cpuSeconds(self));
        assertThat(Compilers.cpuSeconds()).isGreaterThanOrEqualTo(compiling);
    }

    @Test
    void a_process_that_ended_compiles_nothing() {
        assertThat(Compilers.cpuSeconds(Long.MAX_VALUE)).isZero();
    }
}
