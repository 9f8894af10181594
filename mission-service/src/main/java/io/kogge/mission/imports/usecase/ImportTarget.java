// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.sheet.read.layout.WantedColumn;
import java.util.List;
import reactor.core.publisher.Mono;

/** A register that rows go into. Each of its steps may come again with the same rows, and then does nothing twice. */
public interface ImportTarget {

    /** What its columns are called in people's lists; fields by the names of {@code ImportField}. */
    List<WantedColumn> wanted();

    /** The steps with the rows of one import. */
    Mono<Rows> open(Import one);

    /** Takes some hundred rows at a time, and gives the same rows with what became of them. */
    interface Rows {
        /** Says what would become of each. */
        Mono<List<ImportRow>> judge(List<ImportRow> rows);

        /** Writes those that are new or changed. */
        Mono<List<ImportRow>> store(List<ImportRow> rows, Actor actor);

        /** Takes back what they did. */
        Mono<List<ImportRow>> undo(List<ImportRow> rows, Actor actor);
    }
}
