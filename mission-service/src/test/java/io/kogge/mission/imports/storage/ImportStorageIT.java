// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.usecase.ImportRows;
import io.kogge.mission.imports.usecase.ImportRows.Block;
import io.kogge.mission.imports.usecase.KnownLists;
import io.kogge.mission.imports.usecase.KnownLists.KnownList;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The storage of imports behaves alike on every database. */
@OnEveryDatabase
class ImportStorageIT {
    private final ImportRows rows;
    private final KnownLists lists;
    private final String id = UUID.randomUUID().toString();

    ImportStorageIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        rows = service.bean(ImportRows.class);
        lists = service.bean(KnownLists.class);
    }

    private static ImportRow plain(int number) {
        return ImportRow.read(
                number, new RowCells(Map.of(ImportField.DATE, "2018"), null, null, "h-" + number + "-1"), null);
    }

    @Test
    void blocksAreReadBackReplacedAndDeletedFromOneOn() {
        rows.save(id, 0, List.of(ImportSamplesTest.row(), plain(13))).block();
        rows.save(id, 1, List.of(plain(14))).block();
        rows.save(id, 1, List.of(plain(14), plain(15))).block();

        assertThat(rows.read(id, 0).block()).containsExactly(ImportSamplesTest.row(), plain(13));
        assertThat(rows.read(id, 7).blockOptional()).isEmpty();
        assertThat(rows.blocks(id).collectList().block())
                .extracting(
                        Block::number,
                        Block::first,
                        Block::last,
                        block -> block.counts().of(RowVerdict.NEW))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 12, 13, 1),
                        org.assertj.core.groups.Tuple.tuple(1, 14, 15, 2));
        rows.deleteFrom(id, 1).block();
        assertThat(rows.blocks(id).count().block()).isEqualTo(1);
    }

    @Test
    void ofSeveralKnownListsTheMostLikelyIsFound() {
        KnownList likely =
                new KnownList(id + "-1", Arrays.asList(ImportField.DATE, null), "Lijst", Map.of("country.korea", "KR"));
        KnownList other = new KnownList(id + "-2", List.of(ImportField.NOTE), "Andere", Map.of());
        lists.remember(other).then(lists.remember(likely)).block();

        assertThat(lists.find(List.of(id + "-0", id + "-1", id + "-2")).block()).isEqualTo(likely);
        assertThat(lists.find(List.of(id + "-3")).blockOptional()).isEmpty();
    }
}
