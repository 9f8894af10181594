// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.imports.model.ImportField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Remembers what the columns of lists mean, by their headings. */
public interface KnownLists {

    /**
     * A list that was read before.
     *
     * @param headings its headings, as {@link Headings} folds them
     * @param fields what they mean, in their order; null where nothing
     * @param list what it is called
     */
    record KnownList(String headings, List<@Nullable ImportField> fields, String list) {}

    /** The first of these that is known; empty if none is. */
    Mono<KnownList> find(List<String> headings);

    /** Remembers it from now on. */
    Mono<Void> remember(KnownList list);
}
