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

/** Takes JSON and inserts it as one document, with {@code ?filler=} more bytes in a field of their own. */
final class Documents {
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final MongoCollection<Document> documents;

    Documents(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    Mono<ServerResponse> insert(ServerRequest request) {
        int filler = request.queryParam("filler").map(Integer::parseInt).orElse(0);
        return request.bodyToMono(JSON)
                .map(content -> new Document(content).append("filler", new Binary(new byte[filler])))
                .flatMap(document -> Mono.from(documents.insertOne(document)))
                .then(ServerResponse.accepted().build());
    }
}
