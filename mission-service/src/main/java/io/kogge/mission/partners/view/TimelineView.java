// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.view;

import io.kogge.event.consumer.View;
import io.kogge.mission.partners.model.PartnerHappening;
import java.util.List;
import java.util.Map;

/**
 * A mission, an agreement, an activity or a project, as the timelines of partners show it. Nothing is left out by
 * events, so that what is not known any more is not kept either.
 *
 * @param id its kind and its own id
 * @param kind what it is
 * @param thing its own id
 * @param titles by language
 * @param date when, as an EDTF level 0 date; empty where it is not known
 * @param first earliest day that this may mean; empty where it is not known
 * @param last latest day that this may mean; empty where it is not known
 * @param sort which sort of its kind, in kebab-case
 * @param state what became of it, in kebab-case; empty where there is nothing to say
 * @param online whether people took part online alone
 * @param keys whose timelines it is on: {@link TimelineKeys}
 */
public record TimelineView(
        String id,
        PartnerHappening.Kind kind,
        String thing,
        Map<String, String> titles,
        String date,
        String first,
        String last,
        String sort,
        String state,
        Boolean online,
        List<String> keys) {
    /** All of them, one document each; read by key, the newest first. */
    public static final View<TimelineView> VIEW =
            View.of("partner-timelines", TimelineView.class).indexed("keys", "last", "first", "_id");
}
