// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.DateContext.Order;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowKeysTest {
    private final Map<ImportField, String> fair = Rows.fair();
    private final Mapping mapping =
            Rows.of(List.of(ImportField.CATEGORY, ImportField.TITLE_NL, ImportField.DATE), null, null, Order.DAY_FIRST);

    @Test
    void equalRowsAreTwoAndBothAreFoundAgain() {
        RowKeys first = new RowKeys(mapping);
        RowKeys again = new RowKeys(mapping);
        List<String> keys = List.of(first.next(fair, null), first.next(fair, null));

        assertThat(keys.get(0)).isNotEqualTo(keys.get(1));
        assertThat(List.of(again.next(fair, null), again.next(fair, null))).isEqualTo(keys);
    }

    @Test
    void blanksAndColumnsMakeNoDifferenceButWordsAndTheYearAboveDo() {
        String key = new RowKeys(mapping).next(fair, null);

        fair.put(ImportField.TITLE_NL, " Beurs\u00a0 ");
        assertThat(new RowKeys(mapping).next(fair, null)).isEqualTo(key);
        assertThat(new RowKeys(mapping).next(fair, 2018)).isNotEqualTo(key);
        fair.put(ImportField.TITLE_NL, "Beurs in Kiel");
        assertThat(new RowKeys(mapping).next(fair, null)).isNotEqualTo(key);
    }

    @Test
    void anIdIsWhatARowIsKnownByWhateverElseChanges() {
        fair.put(ImportField.ID, "0017");
        RowKeys keys = new RowKeys(Rows.all());
        String key = keys.next(fair, null);

        fair.put(ImportField.TITLE_NL, "Anders");
        assertThat(new RowKeys(Rows.all()).next(fair, null)).isEqualTo(key);
        assertThat(RowKeys.isRepeatedId(key)).isFalse();
        assertThat(RowKeys.isRepeatedId(keys.next(fair, null))).isTrue();
    }

    @Test
    void manyRowsAreToldApart() {
        RowKeys keys = new RowKeys(mapping);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            fair.put(ImportField.TITLE_NL, "Beurs " + i % 10_000);
            all.add(keys.next(fair, null));
        }
        assertThat(all).hasSize(20_000);
    }
}
