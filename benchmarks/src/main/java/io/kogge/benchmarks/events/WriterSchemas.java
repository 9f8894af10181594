// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/** The schemas that a build of Kogge writes its events with, by fingerprint. */
public final class WriterSchemas {
    private static final String PUBLISHED = "schemas/src/main/resources/published";

    private final Map<Long, Schema> schemas = new HashMap<>();

    private WriterSchemas() {}

    /** Those that this working tree has published. */
    public static WriterSchemas of(Path tree) {
        WriterSchemas found = new WriterSchemas();
        try (Stream<Path> files = Files.walk(tree.resolve(PUBLISHED))) {
            List<Path> published =
                    files.filter(file -> file.toString().endsWith(".avsc")).toList();
            for (Path file : published) {
                // each by itself: versions of one event have the same name
                found.add(new Schema.Parser().parse(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** These alone. */
    static WriterSchemas of(List<Schema> schemas) {
        WriterSchemas given = new WriterSchemas();
        schemas.forEach(given::add);
        return given;
    }

    private void add(Schema schema) {
        schemas.put(SchemaNormalization.parsingFingerprint64(schema), schema);
    }

    /** The schema of this fingerprint (CRC-64-AVRO). */
    Schema get(long fingerprint) {
        Schema schema = schemas.get(fingerprint);
        if (schema == null) {
            throw new IllegalArgumentException("no published schema has the fingerprint %016x".formatted(fingerprint));
        }
        return schema;
    }
}
