// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.LineDiff.Change;
import io.kogge.notification.texts.model.MessageText.Saving;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTextTest {
    private static final Instant NOW = Instant.parse("2027-03-09T08:00:00Z");
    private static final Saving MARIJKE = new Saving(Actor.staff("s1"), NOW, NOW);
    private static final Map<String, Wording> FIRST = Map.of("nl", new Wording("Een", "een"));
    private static final Map<String, Wording> SECOND =
            Map.of("nl", new Wording("Twee", "twee"), "en", new Wording("Two", "two"));

    private final MessageText text = MessageText.write(TextId.office(MessageKind.ACCEPTED), FIRST, MARIJKE)
            .state();

    @Test
    void eachChangeIsAVersionThatCanBeGoneBackTo() {
        MessageText twice = text.save(SECOND, MARIJKE).state();
        MessageText back = twice.goBack(1, MARIJKE).state();
        assertThat(back.current()).isEqualTo(new Version(3, FIRST, Actor.staff("s1"), NOW, 1));
        assertThat(back.in("nl")).contains(new Wording("Een", "een"));
        assertThat(back.in("en")).isEmpty();
        MessageText shipped = back.goBack(0, MARIJKE).state();
        assertThat(shipped.changed()).isFalse();
        assertThat(shipped.versions()).hasSize(4);
        assertThat(shipped.before(shipped.current())).isEqualTo(FIRST);
    }

    @Test
    void theSameAgainChangesNothingAndWhatIsNotThereCannotBeGoneBackTo() {
        assertThat(text.save(FIRST, MARIJKE).state()).isSameAs(text);
        assertThat(text.goBack(1, MARIJKE).state()).isSameAs(text);
        assertThatThrownBy(() -> text.goBack(7, MARIJKE))
                .isInstanceOf(Rejection.NotFound.class)
                .hasMessage("text-version-not-found");
    }

    @Test
    void theOldestVersionsGo() {
        MessageText often = text;
        for (int i = 0; i < 60; i++) {
            often = often.save(i % 2 == 0 ? SECOND : FIRST, MARIJKE).state();
        }
        assertThat(often.versions()).hasSize(MessageText.MOST_VERSIONS);
        assertThat(often.current().number()).isEqualTo(61);
        assertThat(often.before(often.versions().get(0))).isEmpty();
    }

    @Test
    void differencesAreShownLineByLine() {
        assertThat(LineDiff.between("a\nb\nc", "a\nx\nc\nd"))
                .containsExactly(
                        new LineDiff(Change.SAME, "a"),
                        new LineDiff(Change.GONE, "b"),
                        new LineDiff(Change.NEW, "x"),
                        new LineDiff(Change.SAME, "c"),
                        new LineDiff(Change.NEW, "d"));
        assertThat(LineDiff.between("", "a")).containsExactly(new LineDiff(Change.NEW, "a"));
    }

    @Test
    void idsAreReadAsTheyAreWritten() {
        for (String id : new String[] {"accepted", "accepted:kind:trade-mission", "follow-up:mission:m-1"}) {
            assertThat(TextId.parse(id)).hasToString(id);
        }
        for (String id :
                new String[] {"", "no", "accepted:", "accepted:kind:unknown", "accepted:mission:a b", "a:b:c:d"}) {
            assertThatThrownBy(() -> TextId.parse(id)).isInstanceOf(Rejection.NotFound.class);
        }
    }
}
