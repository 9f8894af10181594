// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.web.input.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AgreementWordsTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/agreements", Locale.ENGLISH)
                        .keySet())
                .containsAll(keys("agreement-kind.", AgreementKind.values()))
                .containsAll(keys("agreement-state.", AgreementState.values()))
                .containsAll(keys("agreement-stage.", AgreementState.values()));
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + Choice.code(constant))
                .toList();
    }
}
