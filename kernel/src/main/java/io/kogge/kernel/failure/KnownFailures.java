// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who uses a library knows about its failures, so that who does not use it need not depend on it. Found
 * through {@link java.util.ServiceLoader}.
 */
public interface KnownFailures {

    /** Whether this says that something the service cannot work without is away, and may be back later. */
    boolean passes(Throwable failure);

    /** The library's code for it; null if it is none of its failures or has none. */
    @Nullable
    String code(Throwable failure);

    /** The failures that this one is the sum of; empty if it is one by itself. */
    List<Throwable> parts(Throwable failure);
}
