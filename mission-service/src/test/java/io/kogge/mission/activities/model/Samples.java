// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Activities for tests. */
public final class Samples {
    public static final Actor STAFF = Actor.staff("staff-1");
    public static final Theme HYDROGEN = new Theme("hydrogen", new Texts(Map.of("nl", "Waterstof", "en", "Hydrogen")));
    public static final Edit RECORDED = edit(Edit.What.RECORDED);
    public static final Edit CHANGED = edit(Edit.What.CHANGED);

    private Samples() {}

    public static ActivityContent fair() {
        return new ActivityContent(
                ActivityCategory.ACTIVITY_ABROAD,
                new Texts(Map.of("nl", "Beurs in Kopenhagen en Malmö", "en", "Fair in Copenhagen and Malmö")),
                KnownDate.parse("2018-03/2018-05"),
                List.of(new ActivityPlace("Copenhagen", "DK"), new ActivityPlace("Malmö", "SE")),
                List.of(HYDROGEN),
                List.of(PartnerName.of("Odense", "DK")),
                "welcome",
                "A good talk with the port.");
    }

    public static ActivityContent titled(String title, String date) {
        return new ActivityContent(
                ActivityCategory.DELEGATION_RECEIVED,
                new Texts(Map.of("nl", title)),
                KnownDate.parse(date),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    public static Edit edit(Edit.What what) {
        return new Edit(what, STAFF, Instant.parse("2027-03-01T10:00:00Z"));
    }
}
