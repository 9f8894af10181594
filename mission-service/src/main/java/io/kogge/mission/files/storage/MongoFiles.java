// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.files.usecase.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files in a collection, their content in another, a document a piece. */
public final class MongoFiles implements Files {
    /** What is known of files. */
    static final String FILES = "files";
    /** What is in them. */
    static final String PIECES = "file_chunks";

    private static final String SHA256 = "sha256";
    private static final String KEPT_AT = "keptAt";
    private static final String CLAIMS = "claims";
    private static final String GOING = "going";
    private static final String FILE = "file";
    private static final String NUMBER = "number";

    /** Finds those of which all is there. */
    private static final Bson WHOLE = gt(SHA256, "");

    private final MongoCollection<FileDocument> files;
    private final MongoCollection<PieceDocument> pieces;
    private final Clock system;

    /** Over this service's database; ages are of system time. */
    public MongoFiles(MongoDatabase database, Clock system) {
        this.files = database.getCollection(FILES, FileDocument.class);
        this.pieces = database.getCollection(PIECES, PieceDocument.class);
        this.system = system;
    }

    /** Makes the indexes, at start. */
    public Mono<Void> prepare() {
        return Mono.from(files.createIndex(Indexes.ascending(KEPT_AT)))
                .then(Mono.from(pieces.createIndex(Indexes.ascending(FILE, NUMBER))))
                .then();
    }

    @Override
    public Mono<StoredFile> get(String id) {
        return Mono.from(files.find(and(eq("_id", id), WHOLE)).first())
                .map(FileDocument::toFile)
                .switchIfEmpty(Mono.error(MongoFiles::notFound));
    }

    @Override
    public Flux<DataBuffer> open(String id) {
        return Flux.from(pieces.find(eq(FILE, id)).sort(Sorts.ascending(NUMBER)).batchSize(1))
                .map(piece -> DefaultDataBufferFactory.sharedInstance.wrap(
                        piece.content().getData()));
    }

    @Override
    public Mono<StoredFile> store(String name, String mediaType, Flux<DataBuffer> content) {
        return Mono.defer(() -> {
            String id = UUID.randomUUID().toString();
            Pieces cut = new Pieces();
            FileDocument begun = new FileDocument(id, name, mediaType, 0, null, now(), 0, null);
            return Mono.from(files.insertOne(begun))
                    .thenMany(cut.of(content).index().concatMap(piece -> write(id, piece.getT1(), piece.getT2()), 1))
                    .then(Mono.defer(() -> finish(id, cut)))
                    // what cannot be cleared away now goes with what nobody needs
                    .onErrorResume(failure -> delete(id).onErrorComplete().then(Mono.error(failure)));
        });
    }

    private Mono<Void> write(String id, long number, byte[] content) {
        return Mono.from(pieces.insertOne(PieceDocument.of(id, Math.toIntExact(number), content)))
                .then();
    }

    private Mono<StoredFile> finish(String id, Pieces cut) {
        return change(eq("_id", id), combine(set("size", cut.size()), set(SHA256, cut.sha256Hex())));
    }

    @Override
    public Mono<StoredFile> keep(String id) {
        return Mono.defer(() ->
                change(and(eq("_id", id), WHOLE, exists(GOING, false)), combine(set(KEPT_AT, now()), inc(CLAIMS, 1))));
    }

    @Override
    public Mono<Void> kept(String id) {
        return changed(and(eq("_id", id), gt(CLAIMS, 0)), inc(CLAIMS, -1)).then();
    }

    private Mono<StoredFile> change(Bson which, Bson how) {
        return Mono.from(files.findOneAndUpdate(
                        which, how, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(FileDocument::toFile)
                .switchIfEmpty(Mono.error(MongoFiles::notFound));
    }

    @Override
    public Mono<Void> delete(String id) {
        return delete(id, eq("_id", id)).then();
    }

    @Override
    public Flux<String> keptBefore(Instant moment) {
        return Flux.from(files.withDocumentClass(Document.class)
                        .find(lt(KEPT_AT, moment))
                        .projection(Projections.include("_id")))
                .map(found -> found.getString("_id"));
    }

    @Override
    public Mono<Boolean> setAside(String id, String by) {
        return changed(and(eq("_id", id), eq(CLAIMS, 0)), set(GOING, by));
    }

    /** Whoever said so long ago that it will be needed has written it, or never will. */
    @Override
    public Mono<Boolean> setAsideKeptBefore(String id, Instant moment, String by) {
        return changed(and(eq("_id", id), lt(KEPT_AT, moment)), set(GOING, by));
    }

    @Override
    public Mono<Void> putBack(String id, String by) {
        return changed(and(eq("_id", id), eq(GOING, by)), unset(GOING)).then();
    }

    @Override
    public Mono<Boolean> deleteSetAside(String id, String by) {
        return delete(id, and(eq("_id", id), eq(GOING, by)));
    }

    /** Nobody finds it from the first step on; and it is found to be deleted until the last. */
    private Mono<Boolean> delete(String id, Bson which) {
        return changed(which, unset(SHA256))
                .filter(hidden -> hidden)
                .flatMap(hidden -> Mono.from(pieces.deleteMany(eq(FILE, id))))
                .flatMap(emptied -> Mono.from(files.deleteOne(eq("_id", id))))
                .map(deleted -> true)
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> changed(Bson which, Bson how) {
        return Mono.from(files.updateOne(which, how)).map(result -> result.getMatchedCount() > 0);
    }

    private Instant now() {
        return system.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Rejection notFound() {
        return new Rejection.NotFound("file");
    }
}
