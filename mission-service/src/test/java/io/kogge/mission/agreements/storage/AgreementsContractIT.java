// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.RunningService;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Samples;
import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every storage of agreements keeps to. */
@OnEveryDatabase
class AgreementsContractIT {
    private static final Actor STAFF = Actor.staff("staff-1");

    /** Only this test's agreements are found by it. */
    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");

    private final Agreements agreements;
    private final AgreementCommands commands;

    AgreementsContractIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        agreements = service.bean(Agreements.class);
        commands = service.bean(AgreementCommands.class);
    }

    @Test
    void agreementsAreFoundByWordsKindStateThemeAndYear() {
        String peace = signed("Peace", "1989", "2120-06");
        String trade = signed("Trade", "2001", null);
        commands.end(trade, 1, new Ending(KnownDate.parse("2121"), "Enough"), STAFF)
                .block();

        assertThat(found(all())).containsExactly(peace, trade);
        assertThat(found(by(word + " paece oldenbrug", AgreementSelection.ENDS)))
                .containsExactly(peace);
        assertThat(found(with(Set.of(AgreementState.ENDED), Set.of()))).containsExactly(trade);
        assertThat(found(with(Set.of(), Set.of(2120)))).containsExactly(peace);
        assertThat(found(with(Set.of(), Set.of(2120, 2121)))).containsExactly(peace, trade);
        assertThat(found(new AgreementSelection(
                        word,
                        Set.of(AgreementKind.TREATY),
                        Set.of(),
                        Set.of(),
                        Set.of("energy"),
                        Set.of(),
                        Sort.by(AgreementSelection.ENDS))))
                .containsExactly(peace, trade);
        assertThat(found(new AgreementSelection(
                        word,
                        Set.of(AgreementKind.ROADMAP),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Sort.by(AgreementSelection.ENDS))))
                .isEmpty();
        assertThat(agreements.withTheme("energy").collectList().block()).contains(peace, trade);
        assertThat(agreements.count(all()).block()).isEqualTo(2);
        assertThat(agreements.list(all(), 1, 1).map(Stored::id).collectList().block())
                .containsExactly(trade);
    }

    @Test
    void theyAreSortedByEndSigningOrSubject() {
        String never = signed("B", "2003", null);
        String late = signed("A", "2001", "2125");
        String early = signed("C", "2002", "2124");

        assertThat(found(all())).containsExactly(early, late, never);
        assertThat(found(by(word, "-signed"))).containsExactly(never, early, late);
        assertThat(found(by(word, "subject"))).containsExactly(late, never, early);
    }

    @Test
    void whatEndsInAPeriodIsFoundUntilItIsRenewedOrClosed() {
        String day = signed("Day", "1990", "2130-03-31");
        String year = signed("Year", "1990", "2130");
        String renewed = signed("Renewed", "1990", "2130-02");
        commands.renew(renewed, 1, terms("Renewed", "2130", null), List.of(), STAFF)
                .block();

        assertThat(ending("2130-03-01", "2130-03-31")).containsExactly(year, day);
        assertThat(ending("2130-04-01", "2130-12-31")).containsExactly(year);
        assertThat(ending("2129-01-01", "2129-12-31")).isEmpty();
        assertThat(ending("0001-01-01", "2130-12-31")).containsSubsequence(year, day);
    }

    @Test
    void whatIsStoredReadsBackTheSame() {
        String id = UUID.randomUUID().toString();
        AgreementTerms terms = Samples.terms("氢能 " + word, "2018-03/2018-05", "2140");
        commands.sign(id, terms, List.of(Samples.PUPILS), STAFF).block();

        Agreement read = agreements.get(id).block().state();
        assertThat(read.kept().terms().with(terms.parties())).isEqualTo(terms);
        assertThat(read.kept().obligations()).containsExactly(Samples.PUPILS);
    }

    @Test
    void whatWasTakenOutOfTheRegisterIsNotFound() {
        String id = signed("Mistake", "1990", "2150");
        commands.remove(id, 1, STAFF).block();

        assertThat(found(all())).isEmpty();
        assertThat(ending("2150-01-01", "2150-12-31")).isEmpty();
        assertThatThrownBy(() -> agreements.get(id).block()).isInstanceOf(Rejection.NotFound.class);
    }

    private String signed(String subject, String signed, @Nullable String ends) {
        String id = UUID.randomUUID().toString();
        commands.sign(id, terms(subject, signed, ends), List.of(), STAFF).block();
        return id;
    }

    private AgreementTerms terms(String subject, String signed, @Nullable String ends) {
        return Samples.terms(subject + " " + word, signed, ends);
    }

    private AgreementSelection all() {
        return by(word, AgreementSelection.ENDS);
    }

    private static AgreementSelection by(String words, String order) {
        return new AgreementSelection(words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Sort.parse(order));
    }

    private AgreementSelection with(Set<AgreementState> states, Set<Integer> endYears) {
        return new AgreementSelection(
                word, Set.of(), states, Set.of(), Set.of(), endYears, Sort.by(AgreementSelection.ENDS));
    }

    private List<String> found(AgreementSelection selection) {
        return agreements.list(selection, 0, 100).map(Stored::id).collectList().block();
    }

    private List<String> ending(String from, String until) {
        return agreements
                .endingBetween(LocalDate.parse(from), LocalDate.parse(until))
                .filter(stored -> stored.state().kept().terms().subject().endsWith(word))
                .map(Stored::id)
                .collectList()
                .block();
    }
}
