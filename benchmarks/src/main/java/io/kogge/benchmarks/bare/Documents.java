// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.bare;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes JSON and inserts it as one document, filled up to {@code ?bytes=} bytes. */
final class Documents {
    /** What a field with bytes of its own costs in a document, next to these. */
    private static final int OVERHEAD = 100;

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final MongoCollection<Document> documents;

    Documents(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    Mono<ServerResponse> insert(ServerRequest request) {
        int bytes = request.queryParam("bytes").map(Integer::parseInt).orElse(0);
        long sent = request.headers().contentLength().orElse(0);
        return request.bodyToMono(JSON)
                .map(Document::new)
                .flatMap(document -> Mono.from(documents.insertOne(document.append(
                        "filler", new Binary(new byte[(int) Math.max(0, bytes - sent - OVERHEAD)])))))
                .then(ServerResponse.accepted().build());
    }
}
