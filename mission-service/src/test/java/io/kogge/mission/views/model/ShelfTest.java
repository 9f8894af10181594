// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShelfTest {
    private final SavedView fairs = new SavedView("1", "/missions", "kind=fair", "Fairs", false);
    private final SavedView drafts = new SavedView("2", "/missions", "show=draft", "Drafts", false);
    private final Shelf both =
            Shelf.empty("marit").save(fairs, true).state().save(drafts, false).state();

    @Test
    void aListOpensWithOneView() {
        assertThat(both.opensWith(fairs)).isTrue();

        Shelf other = both.open(drafts, true).state();

        assertThat(other.opensWith(drafts)).isTrue();
        assertThat(other.opensWith(fairs)).isFalse();
        assertThat(other.open(fairs, false).state()).isEqualTo(other);
        assertThat(other.open(drafts, false).state().usual()).isEmpty();
    }

    @Test
    void aListHasEachNameOnce() {
        assertThatThrownBy(() -> both.save(new SavedView("3", "/missions", "", "FAIRS", false), false))
                .hasMessage("view-exists");
        assertThat(both.save(new SavedView("3", "/partners", "", "Fairs", false), false)
                        .state()
                        .views())
                .hasSize(3);
        assertThat(both.save(fairs.called("FAIRS", true), true).state().views())
                .containsExactly(fairs.called("FAIRS", true), drafts);
    }

    @Test
    void whatIsThrownAwayOpensNothing() {
        assertThat(both.remove("1").state())
                .isEqualTo(Shelf.empty("marit").save(drafts, false).state());
        assertThatThrownBy(() -> both.remove("3")).hasMessage("view-not-found");
    }

    @Test
    void aShelfIsFullSomeTime() {
        Shelf full = Shelf.empty("marit");
        for (int id = 0; id < Shelf.MOST; id++) {
            full = full.save(new SavedView("id" + id, "/missions", "", "Name " + id, false), false)
                    .state();
        }
        Shelf filled = full;

        assertThatThrownBy(() -> filled.save(fairs, false)).hasMessage("too-many-views");
        assertThat(filled.save(filled.views().get(7).called("Other", false), false)
                        .state()
                        .views())
                .hasSize(Shelf.MOST);
    }
}
