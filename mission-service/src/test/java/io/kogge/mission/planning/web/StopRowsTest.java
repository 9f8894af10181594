// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class StopRowsTest {
    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    StopRowsTest() {
        typed.add("capacity", "24");
        typed.add("stops[0].city", "Bremen");
        typed.add("stops[1].city", " ");
        typed.add("stops[1].country", "");
        typed.add("stops[10].city", "Hamburg");
        typed.add("stops[10].country", "");
    }

    @Test
    void blankRowsGoAndTheOthersCloseUpInOrder() {
        assertThat(StopRows.tidied(typed).toSingleValueMap())
                .containsOnly(
                        entry("capacity", "24"),
                        entry("stops[0].city", "Bremen"),
                        entry("stops[1].city", "Hamburg"),
                        entry("stops[1].country", ""));
    }

    @Test
    void aRemovedRowIsGone() {
        assertThat(StopRows.without(typed, "0").toSingleValueMap())
                .containsEntry("stops[0].city", "Hamburg")
                .doesNotContainKey("stops[1].city");
    }
}
