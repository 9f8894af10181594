// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Replies only when everything the reply rests on is on disk.
 *
 * <p>A command writes to several maps (documents, indexes). Commands share a lock and a commit takes it alone, so a
 * commit never stores half of one. Whoever comes to commit after another has done it for both finds nothing left to do:
 * concurrent writers share one sync. A reader that may have seen uncommitted writes waits for them likewise.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> READS = Set.of(
            "find",
            "aggregate",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "ping",
            "hello",
            "ismaster",
            "buildinfo",
            "endsessions",
            "listcollections",
            "listindexes",
            "listdatabases",
            "serverstatus");
    /** Between two compactions, in commits: a file of many small chunks is read slowly and grows. */
    private static final int COMPACTION_EVERY = 500;

    private static final int COMPACTION_FILL_RATE = 50;
    private static final int COMPACTION_BYTES = 8 * 1024 * 1024;
    private static final int COMPACTION_MILLIS_AT_CLOSE = 500;

    private final MVStore store;
    private final ReadWriteLock commands = new ReentrantReadWriteLock(true);
    private int commits;

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        // called by the superclass's constructor, when this class's own fields are not set yet
        return new IndexedDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document reply = reply(message);
        commitWhatIsPending();
        return reply;
    }

    @Override
    public void close() {
        store.compactFile(COMPACTION_MILLIS_AT_CLOSE);
        super.close();
    }

    private Document reply(MongoMessage message) {
        if (isRead(message.getDocument())) {
            return answer(message);
        }
        Lock shared = commands.readLock();
        shared.lock();
        try {
            return answer(message);
        } finally {
            shared.unlock();
        }
    }

    /** Answers errors itself, because the server would log them with the whole document, personal data and all. */
    private Document answer(MongoMessage message) {
        try {
            Refusal.check(message.getDocument());
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            Document error = new Document("ok", 0).append("errmsg", refused.getMessageWithoutErrorCode());
            if (refused instanceof MongoServerError numbered) {
                error.append("code", numbered.getCode()).putIfNotNull("codeName", numbered.getCodeName());
            }
            return error;
        }
    }

    private void commitWhatIsPending() {
        Lock alone = commands.writeLock();
        alone.lock();
        try {
            if (store.hasUnsavedChanges()) {
                commit();
                store.sync();
                if (++commits % COMPACTION_EVERY == 0) {
                    store.compact(COMPACTION_FILL_RATE, COMPACTION_BYTES);
                }
            }
        } finally {
            alone.unlock();
        }
    }

    private static boolean isRead(Document command) {
        String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return READS.contains(name);
    }
}
