// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Invitation;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** To which return day somebody is invited, and whether they need to be. */
public final class Invitations {
    private final Audiences audiences;
    private final PreferenceBook preferences;

    /** Asks these. */
    public Invitations(Audiences audiences, PreferenceBook preferences) {
        this.audiences = audiences;
        this.preferences = preferences;
    }

    /** Of this participant; empty where the mission has no return day. */
    Mono<Invitation> of(Participant participant) {
        return preferences
                .recent()
                .flatMap(all -> Mono.just(returnDay(all, participant.missionId()))
                        .filter(id -> !id.isEmpty())
                        .flatMap(audiences::mission)
                        .flatMap(day -> audiences
                                .registrationsOf(participant.personId())
                                .collectList()
                                .flatMap(theirs -> of(participant, day, theirs, all))));
    }

    private Mono<Invitation> of(
            Participant participant, Mission day, List<Participant> theirs, Map<String, Preferences> all) {
        boolean registered = theirs.stream().anyMatch(each -> each.missionId().equals(day.id()));
        // of several missions that one invites to which the person came first, by the ids of registrations
        Map<String, String> before = theirs.stream()
                .filter(each -> each.in(Audience.ACCEPTED))
                .filter(each -> each.registrationId().compareTo(participant.registrationId()) < 0)
                .filter(each -> day.id().equals(returnDay(all, each.missionId())))
                .collect(Collectors.toMap(Participant::registrationId, Participant::missionId));
        return audiences
                .missions(Set.copyOf(before.values()))
                .any(mission -> !mission.cancelled())
                .map(elsewhere -> new Invitation(day, registered, elsewhere));
    }

    private static String returnDay(Map<String, Preferences> all, String missionId) {
        Preferences chosen = all.get(missionId);
        return chosen == null ? "" : chosen.invitesTo().orElse("");
    }
}
