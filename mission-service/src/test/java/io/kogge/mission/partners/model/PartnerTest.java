// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartnerTest {
    private final Partner oldenburg = Entries.partner("p1", Entries.city("Oldenburg", "DE"));

    @Test
    void whatIsPrivateChangesWithoutAWord() {
        Decision<Partner, PartnerEvent> noted = oldenburg.edit(oldenburg.entry(), "They like to be called first.");
        Decision<Partner, PartnerEvent> met = noted.state().keep(Entries.contact("c1"));

        assertThat(noted.events()).isEmpty();
        assertThat(met.events()).isEmpty();
        assertThat(met.state().notes()).isEqualTo("They like to be called first.");
        assertThat(met.state().contacts()).containsExactly(Entries.contact("c1"));
    }

    @Test
    void aContactIsChangedInPlaceAndErasedByItself() {
        Partner known = oldenburg
                .keep(Entries.contact("c1"))
                .state()
                .keep(Entries.contact("c2"))
                .state();
        ContactPerson moved = new ContactPerson("c1", ContactPerson.Side.OURS, "Anke Harms", null, null, null, null);

        assertThat(known.keep(moved).state().contacts()).containsExactly(moved, Entries.contact("c2"));
        assertThat(known.erase("c1").state().contacts()).containsExactly(Entries.contact("c2"));
        assertThatThrownBy(() -> oldenburg.erase("c1")).hasMessage("contact-not-found");
    }

    @Test
    void contactsAreNotKeptWithoutEnd() {
        Partner known = IntStream.range(0, Partner.MAX_CONTACTS)
                .mapToObj(i -> Entries.contact("c" + i))
                .reduce(oldenburg, (partner, contact) -> partner.keep(contact).state(), (a, b) -> b);

        assertThatThrownBy(() -> known.keep(Entries.contact("more"))).hasMessage("too-many-contacts");
        assertThat(known.keep(Entries.contact("c0")).state()).isEqualTo(known);
    }

    @Test
    void whatIsRemovedKeepsNothingPrivateAndIsGone() {
        Partner known = oldenburg
                .edit(oldenburg.entry(), "note")
                .state()
                .keep(Entries.contact("c1"))
                .state();

        Decision<Partner, PartnerEvent> gone = known.remove();

        assertThat(gone.events()).containsExactly(new PartnerEvent.Removed("p1"));
        assertThat(gone.state().contacts()).isEmpty();
        assertThat(gone.state().notes()).isNull();
        assertThatThrownBy(() -> gone.state().keep(Entries.contact("c1"))).hasMessage("partner-not-found");
        assertThatThrownBy(() -> gone.state().remove()).hasMessage("partner-not-found");
    }

    @Test
    void countryAndFoundationFitTheRest() {
        assertThat(faults(RegisterKind.CITY, null, Upkeep.ACTIVE, null))
                .containsExactly(Fault.of("country", "required"));
        assertThat(faults(RegisterKind.NETWORK, "BE", Upkeep.ACTIVE, "Stedenband"))
                .containsExactly(Fault.of("country", "country-of-network"), Fault.of("foundation", "no-foundation"));
        // the name of a foundation need not be known
        assertThat(faults(RegisterKind.CITY, "NI", Upkeep.FOUNDATION_LED, null)).isEmpty();
        assertThat(faults(RegisterKind.ORGANISATION, null, Upkeep.FOUNDATION_LED, "Stedenband"))
                .isEmpty();
    }

    private static List<Fault> faults(RegisterKind kind, String country, Upkeep upkeep, String foundation) {
        PartnerEntry entry = new PartnerEntry(
                kind, new Texts(Map.of("nl", "X")), country, Tie.CONTACT, upkeep, foundation, null, List.of(), null);
        try {
            Partner.enter("p", entry, null);
            return List.of();
        } catch (Rejection.Invalid invalid) {
            return invalid.faults();
        }
    }
}
