// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

/**
 * What the build of commit e961b8f, from before formats were noted, left behind after its demonstration: of each collection the
 * first document, of each partition the oldest record. All people in it are invented.
 */
final class EarlierBuild {
    private EarlierBuild() {}

    /** A line a collection: its database, its name, how many documents it had, and the first. */
    static List<Document> documents() {
        return lines("documents.jsonl");
    }

    /** As its relay sent them. */
    static List<ProducerRecord<String, byte[]>> records() {
        return lines("records.jsonl").stream().map(EarlierBuild::record).toList();
    }

    private static ProducerRecord<String, byte[]> record(Document line) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                line.getString("topic"),
                line.getInteger("partition"),
                line.getString("key"),
                Base64.getDecoder().decode(line.getString("value")));
        line.get("headers", Document.class)
                .forEach((name, value) ->
                        record.headers().add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static List<Document> lines(String name) {
        try (InputStream file = EarlierBuild.class.getResourceAsStream("/earlier-build/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Document::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
