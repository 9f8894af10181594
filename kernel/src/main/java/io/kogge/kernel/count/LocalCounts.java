// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.count;

import java.util.concurrent.CompletionStage;

/** What an instance counts in memory, and shares about once a second where there is something to share it by. */
@FunctionalInterface
public interface LocalCounts {

    /** Tells the other instances what was counted here, and learns what was counted there. */
    CompletionStage<Void> share(SharedCounts all);
}
