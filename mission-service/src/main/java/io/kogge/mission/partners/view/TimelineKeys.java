// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.view;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.RegisterKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what something that happened is found from a partner: its entry where it was linked to one, else its name, and for
 * a city the places.
 */
public final class TimelineKeys {
    private TimelineKeys() {}

    /** Of something that names this entry of the register. */
    public static String entry(String partnerId) {
        return "entry:" + partnerId;
    }

    /** Of something that names somebody who had no entry. */
    public static String name(String name, @Nullable String country) {
        return "name:" + Folded.of(name) + "|" + (country == null ? "" : country);
    }

    /** Of something that was at this place. */
    public static String place(String city, String country) {
        return "place:" + Folded.of(city) + "|" + country;
    }

    /** All by which what belongs on this partner's timeline is found. */
    public static List<String> of(Partner partner) {
        PartnerEntry entry = partner.entry();
        return Stream.concat(
                        Stream.of(entry(partner.id())),
                        entry.names().byLanguage().values().stream().flatMap(name -> called(entry, name)))
                .distinct()
                .toList();
    }

    private static Stream<String> called(PartnerEntry entry, String name) {
        String country = entry.country();
        if (country == null) {
            return Stream.of(name(name, null));
        }
        Stream<String> names = Stream.of(name(name, null), name(name, country));
        return entry.kind() == RegisterKind.CITY ? Stream.concat(names, Stream.of(place(name, country))) : names;
    }
}
