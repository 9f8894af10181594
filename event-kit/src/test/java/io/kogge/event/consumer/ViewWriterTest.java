// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventType;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationDeclined;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewWriterTest {
    /** A shape whose parts come from two events. */
    public record Place(
            String id, @Nullable String how, @Nullable String reason, List<String> names) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Class<? extends SpecificRecord>[] OTHERS = EventTypes.on(Topic.REGISTRATION_EVENTS).stream()
            .map(EventType::javaType)
            .filter(type -> type != RegistrationAccepted.class && type != RegistrationDeclined.class)
            .toArray(Class[]::new);

    private final View<Place> view = View.of("places", Place.class);
    private final Projection<Place> projection = Projections.into(view)
            .on(Topic.REGISTRATION_EVENTS)
            .when(
                    RegistrationAccepted.class,
                    (event, e) -> new Place(e.getRegistrationId(), e.getHow().name(), null, List.of("a")))
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> new Place(e.getRegistrationId(), null, e.getReason(), List.of("b", "c")))
            .ignore(OTHERS)
            .build();
    private final ViewWriter<Place> writer = ViewWriter.of(projection, MongoClientSettings.getDefaultCodecRegistry());

    @Test
    void what_one_kind_of_aggregate_says_of_a_document_is_one_write_and_the_last_word_counts() {
        assertThat(writer.writes(List.of(accepted("r1", 1), declined("r1", 2), accepted("r2", 3))))
                .containsExactly(
                        write("r1", 2, "{how: 'DIRECT', reason: 'FULL', names: ['b', 'c']}"),
                        write("r2", 3, "{how: 'DIRECT', names: ['a']}"));
    }

    @Test
    void a_repeat_behind_a_later_event_says_nothing() {
        assertThat(writer.writes(List.of(declined("r1", 2), accepted("r1", 1), declined("r1", 2))))
                .containsExactly(write("r1", 2, "{reason: 'FULL', names: ['b', 'c']}"));
    }

    @Test
    void a_document_reads_as_it_was_written_and_what_is_beside_it_is_left_out() {
        ViewCodec<Place> codec = new ViewCodec<>(view, MongoClientSettings.getDefaultCodecRegistry());
        Place place = new Place("r1", null, "FULL", List.of());
        BsonDocument stored = codec.write(place);
        assertThat(stored).isEqualTo(BsonDocument.parse("{reason: 'FULL', names: [], _id: 'r1'}"));
        stored.put("seen", BsonDocument.parse("{allocation: 1}"));
        assertThat(codec.read(stored)).isEqualTo(place);
    }

    private static ViewWrite write(String id, long sequence, String fields) {
        return new ViewWrite(id, "allocation", sequence, BsonDocument.parse(fields));
    }

    private static ReceivedEvent accepted(String id, long sequence) {
        return event(sequence, new RegistrationAccepted(id, "m", Instant.EPOCH, AcceptedHow.DIRECT));
    }

    private static ReceivedEvent declined(String id, long sequence) {
        return event(sequence, new RegistrationDeclined(id, "m", Instant.EPOCH, "FULL"));
    }

    private static ReceivedEvent event(long sequence, SpecificRecord payload) {
        return new ReceivedEvent(
                "allocation/m/" + sequence,
                Topic.REGISTRATION_EVENTS,
                "m",
                "allocation",
                "m",
                sequence,
                Instant.EPOCH,
                Actor.system("test"),
                "c",
                payload);
    }
}
