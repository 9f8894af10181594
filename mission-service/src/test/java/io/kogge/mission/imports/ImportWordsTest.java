// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.Reading;
import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.layout.Question;
import io.kogge.web.input.Choice;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportWordsTest {
    @Test
    void everyConstantThatPagesShowHasWords() {
        assertThat(ResourceBundle.getBundle("mission/imports", Locale.ENGLISH).keySet())
                .containsAll(keys("import-state.", ImportState.values()))
                .containsAll(keys("import-verdict.", RowVerdict.values()))
                .containsAll(keys("import-left-out.", LeftOut.values()))
                .containsAll(keys("import-outcome.", RowOutcome.values()))
                .containsAll(keys("import-field.", ImportField.values()))
                .containsAll(keys("layout-question.", Question.About.values()))
                .containsAll(keys("fault.unreadable-", UnreadableSheet.Reason.values()))
                .contains(
                        "layout-question.numbers-again", "layout-question.dates-turned", "import-doubt.date.other-year")
                .contains("import-fault.cell-error", "import-fault.not-calculated", "import-fault.ends-before")
                .containsAll(keys("import-doubt.date.", Reading.Why.values()))
                .containsAll(Stream.of(Doubt.Kind.values())
                        .filter(kind -> kind != Doubt.Kind.DATE)
                        .map(kind -> "import-doubt." + Choice.code(kind))
                        .toList());
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> prefix + Choice.code(constant))
                .toList();
    }
}
