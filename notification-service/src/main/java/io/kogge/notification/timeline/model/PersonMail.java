// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.EntryAnswer;
import java.util.List;
import java.util.Optional;

/**
 * All mail to one person.
 *
 * @param contact empty where it has not arrived or was erased
 * @param missions one for each registration, those first whose mission ends last
 */
public record PersonMail(Optional<Contact> contact, List<OfMission> missions) {

    /**
     * What a person got and is to get about one mission.
     *
     * @param lines in the order in which they were queued
     * @param ahead what is planned, in the order of time
     * @param answers what the person's calendar answered last to each entry, to that of the journey first
     */
    public record OfMission(
            Mission mission,
            Participant participant,
            List<RecipientLine> lines,
            List<Expected> ahead,
            List<EntryAnswer> answers) {}

    /** The mission of this id; empty where the person is not registered for it, or no more is known of it. */
    public Optional<Mission> mission(String id) {
        return missions.stream()
                .map(OfMission::mission)
                .filter(mission -> mission.id().equals(id))
                .findFirst();
    }
}
