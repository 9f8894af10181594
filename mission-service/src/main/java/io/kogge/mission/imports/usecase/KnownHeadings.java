// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.digest.Sha256;
import io.kogge.kernel.name.Folded;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Headings as lists are known by them: capitals, blanks and signs aside. */
final class KnownHeadings {
    private KnownHeadings() {}

    static String folded(List<String> headings) {
        String all = headings.stream().map(Folded::of).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(all), 0, 16);
    }
}
