// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of one view document because of one event. Values are strings, numbers, booleans, Instants, and lists
 * and maps of these.
 */
public sealed interface ViewChange {
    /** The document that changes. */
    String documentId();

    /**
     * Sets fields where the document has not yet seen this or a later event of the same kind of aggregate; makes the
     * document where there is none. A null value removes the field.
     */
    record Set(String documentId, Map<String, @Nullable Object> fields) implements ViewChange {}

    /**
     * Remembers the event for good under {@code field}, a map keyed by aggregate and sequence: repeats overwrite
     * themselves and disorder does no harm. Readers sort by {@code at}.
     */
    record Remember(String documentId, String field, Map<String, @Nullable Object> entry) implements ViewChange {}

    /** Empties the document for good and keeps only that it was erased; later repeats revive nothing. */
    record Erase(String documentId) implements ViewChange {
        /** Field of a document that is true in what remains of an erased one, and absent otherwise. */
        public static final String MARK = "erased";
    }
}
