// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as it lies on its topic. */
record LoggedEvent(
        ConsumerRecord<String, byte[]> record, @Nullable SpecificRecord payload) {

    static LoggedEvent of(EventCodec codec, ConsumerRecord<String, byte[]> record) {
        return new LoggedEvent(record, record.value() == null ? null : codec.decode(record.value()));
    }

    static boolean isEvent(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader("ce_id") != null;
    }

    Topic topic() {
        return Topic.named(record.topic());
    }

    String id() {
        return header("ce_id");
    }

    /** Name and id of the aggregate. */
    String aggregate() {
        return id().substring(0, id().lastIndexOf('/'));
    }

    long sequence() {
        return Long.parseLong(id().substring(id().lastIndexOf('/') + 1));
    }

    /** Repeats of an event are the same record in all that matters. */
    boolean repeats(LoggedEvent first) {
        return Objects.equals(record.key(), first.record.key())
                && Arrays.equals(record.value(), first.record.value())
                && header("ce_type").equals(first.header("ce_type"))
                && header("ce_time").equals(first.header("ce_time"));
    }

    private String header(String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
