// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.audit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps the audit trail, apart from the log and longer. */
public interface AuditTrail {
    /** Keeps nothing, for what has no privileged routes. */
    AuditTrail NONE = entry -> CompletableFuture.completedFuture(null);

    /** Notes this; completes when it is kept. */
    CompletionStage<Void> add(AuditEntry entry);
}
