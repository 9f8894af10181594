// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.FileLayout;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was recognised of a file.
 *
 * @param layout the most likely reading
 * @param headings folded, of every row that can be the headings, the most likely first: by these the list may be known
 * @param recognising what can be found out beside that, once it is known
 */
record Recognised(FileLayout layout, List<String> headings, Recognising recognising) {
    static Recognised of(Recognising recognising) {
        FileLayout best = recognising.best();
        return new Recognised(
                best,
                Stream.concat(Stream.of(KnownHeadings.folded(best.map().headings())), recognising.headings().stream())
                        .toList(),
                recognising);
    }

    /** How the file is read under some of these headings. */
    FileLayout under(String known) {
        return headings.get(0).equals(known) ? layout : recognising.under(known);
    }
}
