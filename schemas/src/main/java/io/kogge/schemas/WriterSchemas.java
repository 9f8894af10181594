// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.MissingSchemaException;
import org.apache.avro.message.SchemaStore;
import org.jspecify.annotations.Nullable;

/**
 * Every schema that a record on a topic may have been written with: this build's own and all published before,
 * kept under {@code published/<name>/<version>.avsc}. Nothing is fetched at run time.
 */
final class WriterSchemas implements SchemaStore {
    private final Map<Long, Schema> byFingerprint = new HashMap<>();

    WriterSchemas(List<EventType> types) {
        for (EventType type : types) {
            add(type.schema());
            publishedVersions(type.fullName()).forEach(this::add);
        }
    }

    void add(Schema schema) {
        byFingerprint.put(SchemaNormalization.parsingFingerprint64(schema), schema);
    }

    @Override
    public Schema findByFingerprint(long fingerprint) {
        Schema schema = byFingerprint.get(fingerprint);
        if (schema == null) {
            throw new MissingSchemaException("No schema with fingerprint " + Long.toHexString(fingerprint));
        }
        return schema;
    }

    /** The published versions of a type, oldest first. */
    static List<Schema> publishedVersions(String fullName) {
        List<Schema> versions = new ArrayList<>();
        for (Schema schema = published(fullName, 1); schema != null; ) {
            versions.add(schema);
            schema = published(fullName, versions.size() + 1);
        }
        return versions;
    }

    private static @Nullable Schema published(String fullName, int version) {
        String resource = "/published/" + fullName + "/" + version + ".avsc";
        try (InputStream in = WriterSchemas.class.getResourceAsStream(resource)) {
            return in == null ? null : new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
