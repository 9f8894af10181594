// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.board.usecase.StepMails.AboutPerson;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.kernel.command.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a step mails is known before it is taken. */
class StepMailsTest extends OnSite {
    private static final Instant AFTER_THE_LAST_PROMOTION = Instant.parse("2027-03-23T10:00:00Z");
    private static final Actor STAFF = Actor.staff("staff-1");

    @Test
    void whoeverMovesUpIsAmongThem() {
        String first = site.placed("a@example.org");
        site.placed("b@example.org");
        String waiting = site.placed("c@example.org");

        AboutPerson about = about(first);
        assertThat(said(about.withdrawal())).containsExactly("withdrawn PERSON", "promoted NEXT");
        assertThat(said(about.decline())).containsExactly("declined PERSON", "promoted NEXT");
        assertThat(about.acceptance()).as("has a place already").isEmpty();
        assertThat(about.reinstatement()).as("was not declined").isEmpty();
        assertThat(said(about(waiting).withdrawal())).containsExactly("withdrawn PERSON");
        assertThat(about(waiting).acceptance()).as("there is no free place").isEmpty();
    }

    @Test
    void aDeclineThatIsUndoneGivesAPlaceOrTheOldOneOnTheList() {
        String first = site.placed("a@example.org");
        decline(first);
        assertThat(said(about(first).reinstatement())).containsExactly("accepted PERSON");
        site.placed("b@example.org");
        site.placed("c@example.org");
        assertThat(said(about(first).reinstatement())).containsExactly("waitlisted PERSON");
    }

    @Test
    void afterTheLastPromotionNobodyMovesUpAndStaffGiveThePlace() {
        String first = site.placed("a@example.org");
        site.placed("b@example.org");
        String waiting = site.placed("c@example.org");
        site.delegation.clock.set(AFTER_THE_LAST_PROMOTION);
        assertThat(said(about(first).decline())).containsExactly("declined PERSON");
        decline(first);
        assertThat(said(about(waiting).acceptance())).containsExactly("accepted PERSON");
    }

    @Test
    void whoIsEnteredHearsOfItAndOfThePlace() {
        assertThat(said(entering())).containsExactly("received PERSON", "accepted PERSON");
        site.placed("a@example.org");
        site.placed("b@example.org");
        assertThat(said(entering())).containsExactly("received PERSON", "waitlisted PERSON");
    }

    @Test
    void anotherAddressIsConfirmedAndThePresentOneIsTold() {
        String confirmed = site.placed("a@example.org");
        assertThat(said(StepMails.ofAnotherAddress(registration(confirmed), site.person(confirmed))))
                .containsExactly("confirm-new-address NEW_ADDRESS", "address-change-asked PRESENT_ADDRESS");
        String unconfirmed = site.register("b@example.org");
        assertThat(StepMails.ofAnotherAddress(registration(unconfirmed), site.person(unconfirmed)))
                .isEmpty();
        assertThat(said(about(unconfirmed).withdrawal())).containsExactly("withdrawn PERSON");
    }

    private AboutPerson about(String id) {
        return mails().of(registration(id), OrganisationKind.BUSINESS).block();
    }

    private List<StepMails.StepMail> entering() {
        return mails().ofEntering(Site.MISSION).block();
    }

    private StepMails mails() {
        return new StepMails(site.delegation.allocations, site.delegation.clock);
    }

    private static Registration registration(String id) {
        return site.stored(id).state();
    }

    private static void decline(String id) {
        site.delegation
                .allocations
                .decline(
                        Site.MISSION,
                        id,
                        site.allocation().find(id).orElseThrow().revision(),
                        DeclineReason.OUTSIDE_THEME,
                        STAFF)
                .block();
    }

    private static List<String> said(List<StepMails.StepMail> mails) {
        return mails.stream().map(mail -> mail.kind().key() + ' ' + mail.to()).toList();
    }
}
