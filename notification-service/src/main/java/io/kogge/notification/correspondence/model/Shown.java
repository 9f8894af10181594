// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.kernel.digest.Sha256;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * What a message shows of a mission to a reader of one language, as a digest to compare with later ones. Of public facts
 * alone, and not of their wording, which may change with a new version of the texts.
 */
final class Shown {
    private static final String BETWEEN = "\u001f";

    private Shown() {}

    /**
     * The digest.
     *
     * @param language language tag of the reader
     * @param entry whether a calendar entry went with it, which shows the summary too
     */
    static String of(Mission mission, String language, boolean entry) {
        List<String> facts = new ArrayList<>();
        facts.add(mission.title(language));
        facts.add(entry ? mission.summary(language) : "");
        mission.stops().forEach(stop -> facts.addAll(of(stop)));
        return digest(facts);
    }

    /** What the entry of one stop shows; the same for readers of all languages, so that nobody has to be asked for theirs. */
    static String of(Mission mission, Stop stop) {
        List<String> facts = new ArrayList<>(of(stop));
        new TreeMap<>(mission.titles().byLanguage()).forEach((language, title) -> {
            facts.add(language);
            facts.add(title);
        });
        return digest(facts);
    }

    private static List<String> of(Stop stop) {
        return List.of(stop.city(), stop.from().toString(), stop.to().toString());
    }

    private static String digest(List<String> facts) {
        return HexFormat.of().formatHex(Sha256.of(String.join(BETWEEN, facts)));
    }
}
