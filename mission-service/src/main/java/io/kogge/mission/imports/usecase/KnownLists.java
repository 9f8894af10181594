// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Remembers what the columns of lists mean, by their headings. */
public interface KnownLists {

    /**
     * A list that was read before.
     *
     * @param headings its headings, as {@link KnownHeadings} folds them
     * @param fields what they mean, in their order; null where nothing
     * @param list what it is called
     * @param answers what was said of words in it: what they count as, which country they mean
     */
    record KnownList(String headings, List<@Nullable ImportField> fields, String list, Map<String, String> answers) {
        private static final List<String> KEPT = List.of("category.", "country.", "theme.");

        /** Takes a copy. */
        public KnownList {
            answers = Map.copyOf(answers);
        }

        /** As this import is read and answered. */
        static KnownList of(Mapping mapping, Map<String, String> answers) {
            Map<String, String> kept = new HashMap<>(answers);
            // a theme that joined the office's list is known by its name from then on
            kept.entrySet()
                    .removeIf(answer -> KEPT.stream().noneMatch(answer.getKey()::startsWith)
                            || answer.getValue().equals(Doubt.NEW));
            return new KnownList(
                    KnownHeadings.folded(mapping.headings()),
                    mapping.columns().stream().map(MappedColumn::field).toList(),
                    mapping.list(),
                    kept);
        }

        /** A list with these headings, read as this one was. */
        Mapping read(Mapping found) {
            List<MappedColumn> columns = new ArrayList<>();
            for (int at = 0; at < found.columns().size(); at++) {
                columns.add(found.columns().get(at).as(fields.get(at)));
            }
            return found.named(list).with(columns);
        }
    }

    /** The first of these that is known; empty if none is. */
    Mono<KnownList> find(List<String> headings);

    /** Remembers it from now on. */
    Mono<Void> remember(KnownList list);
}
