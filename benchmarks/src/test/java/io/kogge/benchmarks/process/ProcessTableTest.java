// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessTableTest {
    @Test
    void time_of_user_and_system_counts_whatever_the_program_is_called() {
        String stat = "4711 (odd) name (x) S 1 4711 4711 0 -1 4194560 9 0 0 0 1234 66 0 0 20 0 30 0 100 5000 300 0";

        assertThat(ProcessTable.cpuSeconds(stat)).isEqualTo(13.0);
    }

    @Test
    void what_it_started_and_what_has_ended_counts_with_it_where_all_is_asked_for() {
        String stat = "4711 (script) S 1 4711 4711 0 -1 4194560 9 0 0 0 1234 66 150 50 20 0 30 0 100 5000 300 0";

        assertThat(ProcessTable.cpuSecondsWithEnded(stat)).isEqualTo(15.0);
    }

    @Test
    void resident_memory_is_told_in_kilobytes() {
        assertThat(ProcessTable.residentBytes("Name:\tjava\nVmHWM:\t  999 kB\nVmRSS:\t  512 kB\n"))
                .isEqualTo(524_288);
    }

    @Test
    void this_process_uses_time_and_memory() {
        long pid = ProcessHandle.current().pid();

        assertThat(ProcessTable.cpuSeconds(pid)).isPositive();
        assertThat(ProcessTable.cpuSecondsWithStarted(pid)).isPositive();
        assertThat(ProcessTable.residentBytes(pid)).isGreaterThan(1 << 20);
    }
}
