// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import java.util.List;
import java.util.Set;

/** An index that finds documents by the first of its fields. */
interface OrderedIndex {
    /** Its fields, in order, as dotted paths. */
    List<String> fields();

    /** The ids of the documents whose keys lie in the range. */
    Set<Object> ids(KeyRange range);

    /** Whether it leaves out documents that have none of its fields. */
    boolean isSparse();
}
