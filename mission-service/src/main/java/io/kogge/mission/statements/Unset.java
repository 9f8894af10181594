// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that a variable left empty are none. */
final class Unset {
    private Unset() {}

    static @Nullable URI orNull(@Nullable URI address) {
        return address == null || address.toString().isEmpty() ? null : address;
    }
}
