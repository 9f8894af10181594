// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/** Avro single-object encoding: {@code C3 01}, the writer schema's fingerprint, the data. Safe for use by many threads. */
public final class EventCodec {
    private static final int HEADER_BYTES = 10;

    private final WriterSchemas schemas;
    private final Map<EventType, BinaryMessageEncoder<SpecificRecord>> encoders = new HashMap<>();

    /** By the writer's fingerprint. They read from the bytes themselves: Avro's message decoder takes them as a stream. */
    private final Map<Long, DatumReader<SpecificRecord>> readers = new ConcurrentHashMap<>();

    static {
        // Avro makes only objects of classes that it was told to trust.
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, className -> className.getName().startsWith("io.kogge.schemas.")));
    }

    /** A codec of all events of this build, which reads whatever a published version has written. */
    public EventCodec() {
        this(new WriterSchemas(EventTypes.all()));
    }

    EventCodec(WriterSchemas schemas) {
        this.schemas = schemas;
        for (EventType type : EventTypes.all()) {
            SpecificData data = SpecificData.getForClass(type.javaType());
            encoders.put(type, new BinaryMessageEncoder<>(data, type.schema()));
        }
    }

    /** The event as bytes; throws IllegalArgumentException for a record that is no event. */
    public byte[] encode(SpecificRecord event) {
        try {
            ByteBuffer encoded = encoder(EventTypes.of(event)).encode(event);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot encode " + event.getSchema().getFullName(), e);
        }
    }

    /**
     * The event in these bytes, as this build's own class, whichever published version it was written with.
     *
     * @throws UndecodableEvent when the bytes are no event that this build knows
     */
    public SpecificRecord decode(byte[] bytes) {
        try {
            return readers.computeIfAbsent(fingerprint(bytes), this::reader)
                    .read(
                            null,
                            DecoderFactory.get().binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, null));
        } catch (IOException | RuntimeException e) {
            throw e instanceof UndecodableEvent known ? known : new UndecodableEvent("Not an event of Kogge", e);
        }
    }

    private BinaryMessageEncoder<SpecificRecord> encoder(EventType type) {
        return Objects.requireNonNull(encoders.get(type));
    }

    @SuppressWarnings("unchecked")
    private DatumReader<SpecificRecord> reader(long fingerprint) {
        Schema writer = schemas.findByFingerprint(fingerprint);
        EventType type = EventTypes.named(writer.getFullName())
                .orElseThrow(() -> new UndecodableEvent("No event type " + writer.getFullName(), null));
        return SpecificData.getForClass(type.javaType()).createDatumReader(writer, type.schema());
    }

    private static long fingerprint(byte[] bytes) {
        if (bytes.length < HEADER_BYTES || bytes[0] != (byte) 0xC3 || bytes[1] != 1) {
            throw new UndecodableEvent("Not in Avro single-object encoding", null);
        }
        return ByteBuffer.wrap(bytes, 2, Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
    }
}
