// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.staffmail.model.SetAside;
import io.kogge.notification.staffmail.usecase.SetAsideMarks;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** In a document of their own. */
public final class MongoSetAsideMarks implements SetAsideMarks {
    /** Its collection. */
    public static final String COLLECTION = "staffMailMarks";

    private static final String ID = "set-aside";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<MarksDocument> documents;

    /** Keeps it in this database. */
    public MongoSetAsideMarks(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, MarksDocument.class);
    }

    /**
     * As it is stored.
     *
     * @param digestOn ISO 8601 date; null before the first digest
     */
    public record MarksDocument(
            @BsonId String id, long ever, @Nullable String digestOn, long before, long until) {}

    @Override
    public Mono<SetAside> find() {
        return Flux.from(documents.find(eq("_id", ID)).limit(1)).next().map(MongoSetAsideMarks::read);
    }

    @Override
    public Mono<Void> keep(SetAside setAside) {
        LocalDate day = setAside.digestOn();
        MarksDocument document = new MarksDocument(
                ID, setAside.ever(), day == null ? null : day.toString(), setAside.before(), setAside.until());
        return Mono.from(documents.replaceOne(eq("_id", ID), document, UPSERT)).then();
    }

    private static SetAside read(MarksDocument document) {
        LocalDate day =
                Optional.ofNullable(document.digestOn()).map(LocalDate::parse).orElse(null);
        return new SetAside(document.ever(), day, document.before(), document.until());
    }
}
