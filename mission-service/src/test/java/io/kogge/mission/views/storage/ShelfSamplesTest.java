// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.model.Shelf;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShelfSamplesTest {
    private static final Shelf SHELF = new Shelf(
            "s1", List.of(new SavedView("v1", "/missions", "kind=fair", "Fairs", true)), Map.of("/missions", "v1"));

    @Test
    void aShelfReadsAsItWasStored() {
        DocumentSamples.check(ShelfStorage.COLLECTION, ShelfDocument.class, ShelfDocument.of(SHELF));
        assertThat(ShelfDocument.of(SHELF).toShelf()).isEqualTo(SHELF);
    }
}
