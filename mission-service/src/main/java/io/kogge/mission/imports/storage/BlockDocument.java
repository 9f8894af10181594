// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.Counts;
import io.kogge.mission.imports.model.ImportRow;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonValue;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Some hundred rows as they are stored.
 *
 * @param rows packed; a list of documents in blocks that were written before rows were packed
 */
public record BlockDocument(
        @BsonId String id,
        String importId,
        int block,
        int first,
        int last,
        Map<String, Integer> verdicts,
        Map<String, Integer> outcomes,
        BsonValue rows) {

    static BlockDocument of(String importId, int block, List<ImportRow> rows) {
        Counts counts = Counts.of(rows);
        return new BlockDocument(
                id(importId, block),
                importId,
                block,
                rows.get(0).number(),
                rows.get(rows.size() - 1).number(),
                ProgressPart.named(counts.verdicts()),
                ProgressPart.named(counts.outcomes()),
                new BsonBinary(PackedRows.pack(rows)));
    }

    List<ImportRow> toRows() {
        return rows.isBinary()
                ? PackedRows.unpack(rows.asBinary().getData())
                : rows.asArray().stream()
                        .map(row -> RowPart.read(row.asDocument()).toRow())
                        .toList();
    }

    static String id(String importId, int block) {
        return importId + ':' + block;
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "BlockDocument[" + id + "]";
    }
}
