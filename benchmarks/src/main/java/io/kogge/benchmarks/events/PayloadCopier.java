// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** Copies events in Avro single-object encoding (a header of ten bytes, then the data) with other ids. */
final class PayloadCopier {
    private static final int HEADER = 10;
    private static final int MARKER = 2;

    private final WriterSchemas schemas;

    PayloadCopier(WriterSchemas schemas) {
        this.schemas = schemas;
    }

    byte[] copy(byte[] payload, Renaming renaming) {
        Schema schema = schemas.get(ByteBuffer.wrap(payload, MARKER, Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong());
        try {
            GenericRecord event = new GenericDatumReader<GenericRecord>(schema)
                    .read(null, DecoderFactory.get().binaryDecoder(payload, HEADER, payload.length - HEADER, null));
            ByteArrayOutputStream copied = new ByteArrayOutputStream(payload.length);
            copied.write(payload, 0, HEADER);
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(copied, null);
            new GenericDatumWriter<>(schema).write(renamed(event, renaming), encoder);
            return copied.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object renamed(Object value, Renaming renaming) {
        if (value instanceof GenericRecord record) {
            for (Schema.Field field : record.getSchema().getFields()) {
                Object part = record.get(field.pos());
                if (part != null) {
                    record.put(field.pos(), renamed(part, renaming));
                }
            }
            return record;
        } else if (value instanceof CharSequence text) {
            return renaming.apply(text.toString());
        } else if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.size());
            list.forEach(part -> all.add(renamed(part, renaming)));
            return all;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new HashMap<>();
            map.forEach((key, part) -> all.put(key, renamed(part, renaming)));
            return all;
        }
        return value;
    }
}
