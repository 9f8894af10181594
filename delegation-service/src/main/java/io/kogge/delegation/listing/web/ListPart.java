// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import java.util.List;

/** A page of a list that lies in memory. */
final class ListPart {
    private ListPart() {}

    static <T> Paged<T> of(List<T> all, Paging paging) {
        // the offset of a page far behind the last one may be no int any more
        long skipped = (long) (paging.page() - 1) * paging.size();
        return Paged.of(paging, all.stream().skip(skipped).limit(paging.size()).toList(), all.size());
    }
}
