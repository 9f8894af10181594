// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.schemas.contact.DelegateContact;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events come out as they went in, and what is no event is refused. */
class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    static Stream<EventType> events() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_comes_out_as_it_went_in(EventType type) throws IOException {
        BinaryMessageEncoder<Object> generic = new BinaryMessageEncoder<>(GenericData.get(), type.schema());
        for (Object made : new RandomData(type.schema(), 20, 7L)) {
            byte[] written = generic.encode(made).array();
            SpecificRecord event = codec.decode(written);
            assertThat(event).isInstanceOf(type.javaType());
            assertThat(codec.encode(event)).isEqualTo(written);
            assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
        }
    }

    @Test
    void what_an_older_version_wrote_is_read_into_the_present_class() throws IOException {
        EventType type = EventTypes.named(DelegateContact.class.getName()).orElseThrow();
        Schema older = withField(type.schema(), "fax");
        WriterSchemas schemas = new WriterSchemas(EventTypes.all());
        schemas.add(older);
        GenericRecord written = new GenericData.Record(older);
        older.getFields().forEach(field -> written.put(field.name(), "the " + field.name()));
        written.put("linkVersion", 2);
        written.put("formerEmail", null);
        written.put("newEmail", null);
        written.put("addressChange", 0);
        ByteBuffer bytes = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), older).encode(written);
        assertThat(new EventCodec(schemas).decode(bytes.array()))
                .isInstanceOfSatisfying(
                        DelegateContact.class,
                        contact -> assertThat(contact.getEmail()).isEqualTo("the email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no event", "\u00c3\u0001"})
    void bytes_that_are_no_event_are_refused_by_name(String text) {
        assertThatThrownBy(() -> codec.decode(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void an_unknown_writer_and_cut_off_data_are_refused_by_name() {
        byte[] unknown = {(byte) 0xC3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThatThrownBy(() -> codec.decode(unknown)).isInstanceOf(UndecodableEvent.class);
        DelegateContact contact =
                new DelegateContact("d", "n", "e@example.org", "nl", "Europe/Amsterdam", 1, null, null, 0);
        byte[] whole = codec.encode(contact);
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(whole, whole.length - 3)))
                .isInstanceOf(UndecodableEvent.class);
    }

    private static Schema withField(Schema schema, String name) {
        List<Schema.Field> fields = new ArrayList<>();
        schema.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
        fields.add(new Schema.Field(name, Schema.create(Schema.Type.STRING)));
        return Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
    }
}
