// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is wrong; one fault for a field, as the first says what to mend. The first {@value #MOST_NAMED} are
 * named and the rest counted: nobody mends more at once, and an answer must not grow with what somebody made up. No
 * question asked here looks at more than the parts of one path.
 */
final class Faults {
    static final int MOST_NAMED = 50;
    /** Longer than any path of ours: what is cut was made up. */
    private static final int LONGEST_PATH = 120;

    private final List<Fault> named = new ArrayList<>();
    private final Set<String> faulty;
    private final Set<String> around;

    Faults() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** Keeps the paths of faults, and of what they lie in, in these sets. */
    Faults(Set<String> faulty, Set<String> around) {
        this.faulty = faulty;
        this.around = around;
    }

    void add(String path, String code, Map<String, Object> params) {
        String shown = shown(path);
        if (!faulty.add(shown)) {
            return;
        }
        if (named.size() < MOST_NAMED) {
            named.add(new Fault(shown, code, params));
        }
        // who has this one around has all that it lies in
        for (String at = shown; around.add(at) && !at.isEmpty(); at = outer(at)) {}
    }

    /** Whether anything at this path or below it is wrong. */
    boolean within(String path) {
        return around.contains(path);
    }

    /** Whether anything at this path, below it, or in that it lies in is wrong, so that it was not read. */
    boolean touches(String path) {
        if (within(path)) {
            return true;
        }
        for (String at = path; !at.isEmpty(); at = outer(at)) {
            if (faulty.contains(outer(at))) {
                return true;
            }
        }
        return false;
    }

    /** Those that are named. */
    List<Fault> list() {
        return List.copyOf(named);
    }

    boolean any() {
        return !faulty.isEmpty();
    }

    Rejection.Invalid rejection() {
        return new Rejection.Invalid(named, faulty.size() - named.size());
    }

    /** What {@code stops[0].zone} lies in is {@code stops[0]}, then {@code stops}, then the whole. */
    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private static String shown(String path) {
        String cut = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
        // half a character, cut or made up, cannot be written
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
