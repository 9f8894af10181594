// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.util.Set;

/**
 * Which of a mission's people a message is for; who withdrew, was declined or did not come is in none.
 *
 * @param standings those who stand so; at least one
 * @param languages those who are written to in these languages; empty for all
 * @param organisations those from these kinds of organisation; empty for all
 * @param answering those who have said what came of it, or those who have not; empty for all
 */
public record Audience(
        Set<RecipientStanding> standings,
        Set<String> languages,
        Set<OrganisationKind> organisations,
        Set<Answering> answering) {
    /** Who has a place. */
    public static final Audience ACCEPTED = of(RecipientStanding.ACCEPTED);

    /** Who has a place, waits for one, or for a decision. */
    public static final Audience INVOLVED =
            of(RecipientStanding.ACCEPTED, RecipientStanding.WAITLISTED, RecipientStanding.UNDECIDED);

    /** Whether they answered or not. */
    public Audience(Set<RecipientStanding> standings, Set<String> languages, Set<OrganisationKind> organisations) {
        this(standings, languages, organisations, Set.of());
    }

    /** Takes copies. */
    public Audience {
        standings = Set.copyOf(standings);
        languages = Set.copyOf(languages);
        organisations = Set.copyOf(organisations);
        answering = Set.copyOf(answering);
    }

    /** Everybody who stands so. */
    public static Audience of(RecipientStanding... standings) {
        return new Audience(Set.of(standings), Set.of(), Set.of());
    }

    /** Whether this person belongs to it, as far as the registration tells; the language is the contact's. */
    public boolean has(Participant participant) {
        return RecipientStanding.of(participant).filter(standings::contains).isPresent() && from(participant);
    }

    /** Those of them who are written to in this language. */
    public Audience speaking(String language) {
        return new Audience(standings, Set.of(language), organisations, answering);
    }

    /** Whether this person would belong to it, but had a place and did not come: passed over, and staff see why. */
    public boolean missed(Participant participant) {
        return participant.noShow() && standings.contains(RecipientStanding.ACCEPTED) && from(participant);
    }

    private boolean from(Participant participant) {
        return (organisations.isEmpty() || organisations.contains(participant.organisation()))
                && (answering.isEmpty() || answering.contains(participant.answering()));
    }

    /** Whether those who are written to in this language belong to it. */
    public boolean speaks(String language) {
        return languages.isEmpty() || languages.contains(language);
    }
}
