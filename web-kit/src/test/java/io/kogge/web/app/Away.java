// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.app;

import io.kogge.kernel.failure.KnownFailures;
import java.util.List;

/** What the sample's database says when it is away. */
final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Away(String host) {
        super(host);
    }

    /** Knows it. */
    public static final class Known implements KnownFailures {
        @Override
        public boolean passes(Throwable failure) {
            return failure instanceof Away;
        }

        @Override
        public String code(Throwable failure) {
            return null;
        }

        @Override
        public List<Throwable> parts(Throwable failure) {
            return List.of();
        }
    }
}
