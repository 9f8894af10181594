// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.aggregate.DocumentWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.config.BeanPostProcessor;
import reactor.core.publisher.Mono;

/** Writes, but loses the answers to some of the writes on their way back. */
final class LostAnswers implements BeanPostProcessor {
    private final AtomicInteger toLose = new AtomicInteger();

    void lose(int answers) {
        toLose.set(answers);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DocumentWriter writer ? new Losing(writer) : bean;
    }

    private <T> Mono<T> answer(Mono<T> written) {
        Function<T, Mono<T>> answer = document -> toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? Mono.error(new MongoSocketReadException("lost", new ServerAddress()))
                : Mono.just(document);
        return written.flatMap(answer);
    }

    private final class Losing implements DocumentWriter {
        private final DocumentWriter writer;

        private Losing(DocumentWriter writer) {
            this.writer = writer;
        }

        @Override
        public Mono<BsonDocument> insert(MongoCollection<BsonDocument> documents, BsonDocument document) {
            return answer(writer.insert(documents, document));
        }

        @Override
        public Mono<BsonDocument> update(
                MongoCollection<BsonDocument> documents, String id, long version, Bson update) {
            return answer(writer.update(documents, id, version, update));
        }

        @Override
        public Mono<BsonDocument> updateLarge(
                MongoCollection<BsonDocument> documents, String id, long version, Bson update) {
            return answer(writer.updateLarge(documents, id, version, update));
        }
    }
}
