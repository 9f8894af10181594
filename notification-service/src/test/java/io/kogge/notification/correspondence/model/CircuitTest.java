// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");
    private static final Reply GONE = new Reply.PutOff(Trouble.CONNECT, "");
    private static final Reply OFFICE_REFUSED = new Reply.PutOff(Trouble.OFFICE_REFUSED, "535 wrong password");
    private static final Reply ACCEPTED = new Reply.Accepted();

    private final Circuit circuit = new Circuit(new Circuit.Pauses(Duration.ofSeconds(2), Duration.ofSeconds(10)));
    private Instant now = BEGIN;

    @Test
    void aServerThatIsAwayIsTriedByOneLetterAtATime() {
        hears(GONE);
        assertThat(circuit.enter(now)).isEmpty();
        now = now.plusSeconds(2);
        Circuit.Pass probe = circuit.enter(now).orElseThrow();
        assertThat(probe.probe()).isTrue();
        now = now.plusSeconds(600);
        assertThat(circuit.enter(now)).as("however long it takes").isEmpty();
        circuit.heard(probe, ACCEPTED, now);
        assertThat(circuit.away()).isEmpty();
        assertThat(circuit.enter(now)).hasValue(new Circuit.Pass(false));
        assertThat(circuit.enter(now)).hasValue(new Circuit.Pass(false));
    }

    @Test
    void thePausesGrowAndEndAtTheLongest() {
        hears(GONE);
        List<Long> pauses = IntStream.range(0, 5)
                .mapToObj(probe -> {
                    Instant next = circuit.away().orElseThrow().nextProbe();
                    long pause = Duration.between(now, next).toSeconds();
                    now = next;
                    hears(GONE);
                    return pause;
                })
                .toList();
        assertThat(pauses).containsExactly(2L, 4L, 8L, 10L, 10L);
        assertThat(circuit.away().orElseThrow().since()).isEqualTo(BEGIN);
        assertThat(circuit.away().orElseThrow().probes()).isEqualTo(5);
    }

    @Test
    void dialoguesFromBeforeLengthenNoPauseAndEndItWhereTheyGoWell() {
        Circuit.Pass early = circuit.enter(now).orElseThrow();
        Circuit.Pass other = circuit.enter(now).orElseThrow();
        hears(GONE);
        Circuit.Away away = circuit.away().orElseThrow();
        circuit.heard(early, GONE, now.plusSeconds(1));
        assertThat(circuit.away()).hasValue(away);
        circuit.heard(other, ACCEPTED, now.plusSeconds(1));
        assertThat(circuit.away()).isEmpty();
    }

    @Test
    void aDialogueFromBeforeLetsNoSecondProbeIn() {
        Circuit.Pass early = circuit.enter(now).orElseThrow();
        hears(GONE);
        now = now.plusSeconds(2);
        circuit.enter(now).orElseThrow();
        circuit.heard(early, GONE, now);
        assertThat(circuit.enter(now.plusSeconds(600))).isEmpty();
    }

    @Test
    void aProbeForWhichThereWasNoLetterIsLeftToTheNext() {
        hears(GONE);
        now = now.plusSeconds(2);
        circuit.unused(circuit.enter(now).orElseThrow());
        Circuit.Pass next = circuit.enter(now).orElseThrow();
        assertThat(next.probe()).isTrue();
        circuit.heard(next, new Reply.Failed(Trouble.CANNOT_SEND, ""), now);
        assertThat(circuit.enter(now)).as("the server was not asked").hasValue(new Circuit.Pass(true));
    }

    @Test
    void aRefusalMayBeAboutARecipientAndManyInARowAreAboutTheOffice() {
        IntStream.range(0, 4).forEach(letter -> hears(OFFICE_REFUSED));
        hears(new Reply.Refused("5.1.1", "550 5.1.1 no such mailbox"));
        IntStream.range(0, 4).forEach(letter -> hears(OFFICE_REFUSED));
        assertThat(circuit.away()).isEmpty();
        hears(OFFICE_REFUSED);
        assertThat(circuit.enter(now)).isEmpty();
        now = now.plusSeconds(2);
        hears(OFFICE_REFUSED);
        assertThat(circuit.away().orElseThrow().nextProbe()).isEqualTo(now.plusSeconds(4));
    }

    static List<Reply> ofAServerThatIsThere() {
        return List.of(
                ACCEPTED,
                new Reply.PutOff("4.2.0", "450 4.2.0 greylisted"),
                new Reply.PutOff("450", "450 later"),
                new Reply.Refused("5.1.1", "550 5.1.1 no such mailbox"),
                new Reply.Failed(Trouble.MESSAGE_REFUSED, "554 5.7.1 junk"),
                new Reply.Failed(Trouble.TOO_LARGE, ""));
    }

    @ParameterizedTest
    @MethodSource("ofAServerThatIsThere")
    void whateverItSaysOfALetterItIsThere(Reply reply) {
        IntStream.range(0, 20).forEach(letter -> hears(reply));
        assertThat(circuit.away()).isEmpty();
        hears(GONE);
        now = now.plusSeconds(2);
        hears(reply);
        assertThat(circuit.away()).isEmpty();
    }

    @Test
    void oneThatNoLongerAnswersIsAway() {
        hears(new Reply.Unclear());
        assertThat(circuit.away()).isPresent();
    }

    private void hears(Reply reply) {
        circuit.heard(circuit.enter(now).orElseThrow(), reply, now);
    }
}
