// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.StaffFacts;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.message.usecase.EffectiveTexts.Chosen;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.MessageText.Saving;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.model.TextVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class KeptTextsTest {
    private static final Instant NOW = Instant.parse("2027-03-09T08:00:00Z");
    private static final TextId OFFICE = TextId.office(MessageKind.ACCEPTED);
    private static final TextId HAMBURG = new TextId(MessageKind.ACCEPTED, TextScope.mission(Missions.ID));

    private final Database database = new Database();
    private final KeptTexts kept =
            new KeptTexts(database, Composers.SHIPPED, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));

    @Test
    void theNarrowestTextThatHasTheLanguageSpeaks() {
        assertThat(subject("nl")).contains("U gaat mee");
        database.save(OFFICE, 1, "Kantoor", "nl", "de");
        database.save(HAMBURG, 1, "Hamburg", "nl");
        kept.refresh().block();
        assertThat(subject("nl")).isEqualTo("Hamburg");
        assertThat(subject("de")).isEqualTo("Kantoor");
        assertThat(subject("zh-Hans")).startsWith("您已获得名额");
    }

    @Test
    void aKindOfMissionSpeaksBeforeTheOffice() {
        database.save(OFFICE, 1, "Kantoor", "nl");
        database.save(new TextId(MessageKind.ACCEPTED, TextScope.kind("UNKNOWN")), 1, "Soort", "nl");
        kept.refresh().block();
        assertThat(subject("nl")).isEqualTo("Soort");
    }

    @Test
    void whatAnotherInstanceSavedHoldsAfterTheNextLook() {
        kept.refresh().block();
        database.save(OFFICE, 1, "One", "nl");
        assertThat(subject("nl")).contains("U gaat mee");
        kept.refresh().block();
        assertThat(subject("nl")).isEqualTo("One");
        database.save(OFFICE, 2, "Two", "nl");
        kept.refresh().block();
        assertThat(subject("nl")).isEqualTo("Two");
        assertThat(database.asked)
                .hasSize(3)
                .element(2)
                .satisfies(since -> assertThat(since).isBetween(NOW.minusSeconds(600), NOW));
    }

    @Test
    void anEarlierVersionThatComesLateChangesNothing() {
        kept.take(stored(OFFICE, 2, "Two", "nl"));
        kept.take(stored(OFFICE, 1, "One", "nl"));
        assertThat(subject("nl")).isEqualTo("Two");
    }

    @Test
    void aMessageWithATextOfItsOwnIsWrittenWithThatAndNotesWhichVersion() {
        TextId own = new TextId(MessageKind.ACCEPTED, TextScope.message(Missions.ID, "letter-1"));
        assertThat(kept.choose(facts(MessageKind.ACCEPTED, own), "nl").text()).isEqualTo("accepted@0");
        database.save(HAMBURG, 1, "Hamburg", "nl");
        kept.refresh().block();
        assertThat(kept.choose(facts(MessageKind.ACCEPTED, own), "nl").text())
                .as("not written yet")
                .isEqualTo("accepted:mission:" + Missions.ID + "@1");
        database.save(own, 1, "Voor u alleen", "nl");
        kept.prepare(List.of(own.toString())).block();
        Chosen chosen = kept.choose(facts(MessageKind.ACCEPTED, own), "nl");
        assertThat(chosen.wording().subject()).isEqualTo("Voor u alleen");
        assertThat(chosen.text()).isEqualTo("accepted:message:" + Missions.ID + "~letter-1@1");
        assertThat(TextVersion.parse(chosen.text())).contains(new TextVersion(own, 1));
        assertThat(kept.choose(facts(MessageKind.ACCEPTED, own), "de").text())
                .as("a language that it lacks")
                .isEqualTo("accepted@0");
        assertThat(subject("nl")).as("other copies").isEqualTo("Hamburg");
        assertThat(TextVersion.parse("")).isEmpty();
    }

    @Test
    void aMailToStaffIsWrittenWithTheOfficesWordsAndNotesWhichVersion() {
        StaffFacts facts = new StaffFacts(
                "d1",
                MessageKind.STAFF_DIGEST,
                Missions.contact("s1", "nl", "Europe/Amsterdam"),
                StaffNews.of(Texts.NONE, 1, null, "/"));
        assertThat(kept.choose(facts, "nl").text()).isEqualTo("staff-digest@0");
        database.save(TextId.office(MessageKind.STAFF_DIGEST), 1, "Wat wacht", "nl");
        kept.refresh().block();
        Chosen chosen = kept.choose(facts, "nl");
        assertThat(chosen.wording().subject()).isEqualTo("Wat wacht");
        assertThat(chosen.text()).isEqualTo("staff-digest@1");
    }

    @Test
    void whatStaffWroteIsNeverSentWithOtherWords() {
        TextId own = new TextId(MessageKind.WRITTEN, TextScope.message(Missions.ID, "k1"));
        assertThatThrownBy(() -> kept.choose(facts(MessageKind.WRITTEN, own), "nl"))
                .isInstanceOf(IllegalStateException.class);
        database.save(own, 1, "Take your passport", "en");
        kept.prepare(List.of(own.toString())).block();
        assertThat(kept.choose(facts(MessageKind.WRITTEN, own), "de").wording().subject())
                .isEqualTo("Take your passport");
    }

    private static MessageFacts facts(MessageKind kind, TextId own) {
        return new MessageFacts(
                "d1",
                kind,
                Missions.hamburg(),
                Missions.participant(PlaceDecision.ACCEPTED),
                Missions.contact("r1", "nl", "Europe/Amsterdam"),
                null,
                null,
                own.toString());
    }

    private String subject(String language) {
        return kept.of(MessageKind.ACCEPTED, Missions.hamburg(), language).subject();
    }

    private static Stored<MessageText> stored(TextId id, long version, String subject, String... languages) {
        Map<String, Wording> wordings = new HashMap<>();
        for (String language : languages) {
            wordings.put(language, new Wording(subject, "x"));
        }
        Saving saving = new Saving(Actor.staff("s1"), NOW, NOW.plusSeconds(version));
        return new Stored<>(
                id.toString(), version, MessageText.write(id, wordings, saving).state());
    }

    private static final class Database implements MessageTexts {
        private final List<Stored<MessageText>> saved = new ArrayList<>();
        private final List<Instant> asked = new ArrayList<>();

        void save(TextId id, long version, String subject, String... languages) {
            saved.removeIf(text -> text.id().equals(id.toString()));
            saved.add(stored(id, version, subject, languages));
        }

        @Override
        public Mono<Stored<MessageText>> find(TextId id) {
            return Flux.fromIterable(saved)
                    .filter(text -> text.id().equals(id.toString()))
                    .next();
        }

        @Override
        public Flux<Stored<MessageText>> ofOffice() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<Stored<MessageText>> narrower(MessageKind kind) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<Stored<MessageText>> savedSince(Instant moment) {
            asked.add(moment);
            return Flux.fromIterable(saved)
                    .filter(text -> !text.state().savedAt().isBefore(moment));
        }
    }
}
