// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityEvent;
import io.kogge.schemas.activity.ActivityCategory;
import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityPlace;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.partner.PartnerName;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What goes on {@code activity.events.v1} for each thing that happens to an activity: neither notes nor where it came from. */
public final class ActivityEvents {
    private ActivityEvents() {}

    /** The records of this event. */
    public static List<Outgoing> outgoing(ActivityEvent event) {
        if (event instanceof ActivityEvent.Recorded recorded) {
            return of(recorded.activity().id(), new ActivityRecorded(summary(recorded.activity())));
        }
        if (event instanceof ActivityEvent.Changed changed) {
            return of(changed.activity().id(), new ActivityChanged(summary(changed.activity())));
        }
        String id = ((ActivityEvent.Removed) event).id();
        return of(id, new ActivityRemoved(id));
    }

    private static List<Outgoing> of(String id, SpecificRecord payload) {
        return List.of(Outgoing.of(id, payload));
    }

    private static ActivitySummary summary(Activity activity) {
        ActivityContent content = activity.kept();
        return new ActivitySummary(
                activity.id(),
                ActivityCategory.valueOf(content.category().name()),
                texts(content.titles()),
                content.date().toString(),
                content.date().first(),
                content.date().last(),
                content.places().stream()
                        .map(place -> new ActivityPlace(place.city(), place.country()))
                        .toList(),
                content.themes().stream()
                        .map(theme -> new MissionTheme(theme.id(), texts(theme.names())))
                        .toList(),
                content.partners().stream()
                        .map(partner -> new PartnerName(partner.partnerId(), partner.name(), partner.country()))
                        .toList(),
                content.policyLine(),
                activity.missionId());
    }

    private static List<LocalizedText> texts(Texts texts) {
        return texts.byLanguage().entrySet().stream()
                .map(text -> new LocalizedText(text.getKey(), text.getValue()))
                .toList();
    }
}
