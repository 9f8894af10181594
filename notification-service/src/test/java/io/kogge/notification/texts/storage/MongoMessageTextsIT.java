// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.RunningService;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.MessageText.Saving;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class MongoMessageTextsIT {
    private static final Instant NOW = Instant.parse("2027-03-09T08:00:00Z");
    private static final TextId OFFICE = TextId.office(MessageKind.WITHDRAWN);
    private static final TextId FAIRS = new TextId(MessageKind.WITHDRAWN, TextScope.kind("FAIR"));
    private static final TextId MISSION = new TextId(MessageKind.WITHDRAWN, TextScope.mission("a-mission"));

    private final SearchableAggregates<MessageText, Void> aggregates;
    private final MongoMessageTexts texts;

    MongoMessageTextsIT(TestDatabase database) {
        aggregates = RunningService.on(database).bean(AggregateFactory.class).aggregates(TextStorage.type());
        texts = new MongoMessageTexts(aggregates);
    }

    @Test
    void whatIsSavedIsReadBackWholeAndFoundByWhereItHoldsAndWhen() {
        save(OFFICE, NOW);
        save(FAIRS, NOW.plusSeconds(1));
        save(MISSION, NOW.plusSeconds(2));
        assertThat(texts.find(MISSION).map(Stored::state).block()).isEqualTo(text(MISSION, NOW.plusSeconds(2)));
        assertThat(texts.find(TextId.office(MessageKind.FOLLOW_UP)).block()).isNull();
        assertThat(texts.ofOffice().map(Stored::id).collectList().block())
                .contains("withdrawn")
                .doesNotContain("withdrawn:kind:fair", "withdrawn:mission:a-mission");
        assertThat(texts.narrower(MessageKind.WITHDRAWN)
                        .map(Stored::id)
                        .collectList()
                        .block())
                .containsExactly("withdrawn:kind:fair", "withdrawn:mission:a-mission");
        assertThat(texts.savedSince(NOW.plusSeconds(1))
                        .map(Stored::id)
                        .collectList()
                        .block())
                .contains("withdrawn:kind:fair", "withdrawn:mission:a-mission")
                .doesNotContain("withdrawn");
    }

    private void save(TextId id, Instant when) {
        Saving saving = new Saving(Actor.staff("s1"), when, when);
        aggregates
                .create(id.toString(), Command.by(saving.by()), MessageText.write(id, wordings(), saving))
                .block();
    }

    private static MessageText text(TextId id, Instant when) {
        return MessageText.write(id, wordings(), new Saving(Actor.staff("s1"), when, when))
                .state();
    }

    private static Map<String, Wording> wordings() {
        return Map.of("nl", new Wording("Onderwerp", "Tekst\nmet regels"), "zh-Hans", new Wording("主题", "正文"));
    }
}
