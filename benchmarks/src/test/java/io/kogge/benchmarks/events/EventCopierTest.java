// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventCopierTest {
    private static final String MISSION = "11111111-1111-1111-1111-111111111111";
    private static final String PERSON = "22222222-2222-2222-2222-222222222222";
    private static final String CHOSEN = "33333333-3333-3333-3333-333333333333";

    private static final Schema SCHEMA = new Schema.Parser().parse("""
            {"type": "record", "name": "Joined", "fields": [
              {"name": "missionId", "type": "string"},
              {"name": "who", "type": {"type": "record", "name": "Who", "fields": [
                {"name": "ids", "type": {"type": "array", "items": "string"}},
                {"name": "note", "type": ["null", "string"]}
              ]}},
              {"name": "count", "type": "int"}
            ]}""");

    private final EventCopier copier = new EventCopier(WriterSchemas.of(List.of(SCHEMA)));

    @Test
    void ids_of_a_copy_are_its_own_and_the_same_wherever_they_stand() throws IOException {
        ProducerRecord<String, byte[]> copy = copier.copy(joined(), 7, Map.of(MISSION, CHOSEN));

        GenericRecord event = read(copy.value());
        String person = Renaming.derived(PERSON, 7);
        assertThat(copy.key()).isEqualTo(CHOSEN);
        assertThat(event.get("missionId")).hasToString(CHOSEN);
        assertThat(event.get("who")).hasToString("{\"ids\": [\"" + person + "\"], \"note\": null}");
        assertThat(event.get("count")).isEqualTo(5);
        assertThat(header(copy, "ce_subject")).isEqualTo(person).isNotEqualTo(PERSON);
    }

    @Test
    void the_bytes_before_the_data_stay() {
        assertThat(copier.copy(joined(), 1, Map.of()).value()).startsWith(header());
    }

    @Test
    void events_of_one_aggregate_are_numbered_without_gaps() {
        Map<String, String> onePerson = Map.of(PERSON, CHOSEN);

        assertThat(header(copier.copy(joined(), 1, onePerson), "ce_id")).isEqualTo("registration/" + CHOSEN + "/1");
        assertThat(header(copier.copy(joined(), 2, onePerson), "ce_id")).isEqualTo("registration/" + CHOSEN + "/2");
        assertThat(header(copier.copy(joined(), 3, Map.of()), "ce_sequence")).isEqualTo("1");
    }

    @Test
    void what_erases_has_no_value_in_the_copy_either() {
        ConsumerRecord<String, byte[]> erasing = record(null);

        assertThat(copier.copy(erasing, 1, Map.of()).value()).isNull();
    }

    private static ConsumerRecord<String, byte[]> joined() {
        GenericRecord who = new GenericData.Record(SCHEMA.getField("who").schema());
        who.put("ids", List.of(PERSON));
        GenericRecord joined = new GenericData.Record(SCHEMA);
        joined.put("missionId", MISSION);
        joined.put("who", who);
        joined.put("count", 5);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(header());
            new GenericDatumWriter<>(SCHEMA).write(joined, EncoderFactory.get().directBinaryEncoder(bytes, null));
            return record(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ConsumerRecord<String, byte[]> record(byte[] value) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("joined", 0, 0, MISSION, value);
        record.headers().add("ce_id", bytes("registration/" + PERSON + "/4"));
        record.headers().add("ce_subject", bytes(PERSON));
        record.headers().add("ce_sequence", bytes("4"));
        return record;
    }

    private static byte[] header() {
        return ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0xC3)
                .put((byte) 1)
                .putLong(SchemaNormalization.parsingFingerprint64(SCHEMA))
                .array();
    }

    private static GenericRecord read(byte[] value) throws IOException {
        return new GenericDatumReader<GenericRecord>(SCHEMA)
                .read(null, DecoderFactory.get().binaryDecoder(value, 10, value.length - 10, null));
    }

    private static String header(ProducerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
