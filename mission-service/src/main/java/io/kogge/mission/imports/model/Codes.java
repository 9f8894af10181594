// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Locale;

/** How constants are written in answers. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
