// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.bson.RawBsonDocument;

/** The server without Kogge, which has nothing to decide: it takes the same forms and inserts each as one document. */
final class BareDesk implements Desk {
    private static final int ACCEPTED = 202;

    /** What the id that the driver adds and an empty field for the filler take in a document (bsonspec.org). */
    private static final int OVERHEAD = 17 + 13;

    private final BareServer server;
    private final HttpCalls calls;
    private final Call insert;
    private final AtomicLong inserted = new AtomicLong();

    /** Inserts documents of so many bytes, made of these forms, over so many connections. */
    BareDesk(BareServer server, LongFunction<byte[]> forms, int bytes, int connections) {
        String json = new String(forms.apply(0), StandardCharsets.UTF_8);
        int content = RawBsonDocument.parse(json).getByteBuffer().remaining();
        int filler = Math.max(0, bytes - content - OVERHEAD);
        this.server = server;
        this.calls = new HttpCalls(server.origin(), connections);
        this.insert = calls.post(person -> "/documents?filler=" + filler, Map.of(), ACCEPTED, forms);
    }

    @Override
    public Call handIn() {
        return person -> insert.send(person).doOnNext(ok -> inserted.addAndGet(ok ? 1 : 0));
    }

    @Override
    public long decided() {
        return inserted.get();
    }

    @Override
    public void awaitDecided(long count) {
        // what is answered is all that there is
    }

    @Override
    public void awaitQuiet() {
        // nothing goes on behind the answers
    }

    @Override
    public Usage usage() {
        return server.usage();
    }

    @Override
    public void close() {
        calls.close();
    }
}
