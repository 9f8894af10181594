// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.usecase.ImportRows.Block;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/** A block of rows without its rows. */
public record BlockHead(
        @BsonId String id,
        int block,
        int first,
        int last,
        Map<String, Integer> verdicts,
        Map<String, Integer> outcomes) {

    Block toBlock() {
        return new Block(block, first, last, ProgressPart.counts(verdicts, outcomes));
    }
}
