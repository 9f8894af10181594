// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/** Avro single-object encoding: {@code C3 01}, the writer schema's fingerprint, the data. Safe for use by many threads. */
public final class EventCodec {
    private static final int HEADER_BYTES = 10;

    private final WriterSchemas schemas = new WriterSchemas(EventTypes.all());

    static {
        // Avro makes only objects of classes that it was told to trust.
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT, className -> className.getName().startsWith("io.kogge.schemas.")));
    }

    /** The event as bytes. */
    public byte[] encode(SpecificRecord event) {
        try {
            ByteBuffer encoded = new BinaryMessageEncoder<SpecificRecord>(
                            SpecificData.getForSchema(event.getSchema()), event.getSchema())
                    .encode(event);
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
            Schema writer = schemas.findByFingerprint(fingerprint(bytes));
            EventType type = EventTypes.named(writer.getFullName())
                    .orElseThrow(() -> new UndecodableEvent("No event type " + writer.getFullName(), null));
            BinaryMessageDecoder<SpecificRecord> decoder =
                    new BinaryMessageDecoder<>(SpecificData.getForClass(type.javaType()), type.schema(), schemas);
            return decoder.decode(bytes);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UndecodableEvent known ? known : new UndecodableEvent("Not an event of Kogge", e);
        }
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
