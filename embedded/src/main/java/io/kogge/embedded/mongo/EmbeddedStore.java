// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoServer;
import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A database inside this JVM that answers MongoDB's protocol, for trying out, small offices and tests of behaviour. It
 * commits and syncs every write before it replies. What it can do is the portable dialect described at
 * {@link io.kogge.embedded.mongo}.
 */
public final class EmbeddedStore implements Database {
    private static final String FILE = "store.mv";
    private static final int CACHE_MEGABYTES = 16;

    /** A worker waits for its writer's commit, and writers on several workers share one. */
    private static final int WORKERS = 16;

    private final OwnedDirectory directory;
    private final MongoServer server;
    private final int port;

    private EmbeddedStore(OwnedDirectory directory, MongoServer server, int port) {
        this.directory = directory;
        this.server = server;
        this.port = port;
    }

    /**
     * Opens or creates the store.
     *
     * @param port 0 for any free port
     * @throws EmbeddedServerException if the port is taken, or the directory is not writable or in use
     */
    public static EmbeddedStore start(Path directory, int port) {
        int chosen = Ports.choose("database", port);
        OwnedDirectory owned = OwnedDirectory.take(directory);
        try {
            MongoServer server =
                    new MongoServer(new DurableBackend(open(owned.path().resolve(FILE))));
            server.bind(new InetSocketAddress(Ports.loopback(), chosen), 1, WORKERS);
            return new EmbeddedStore(owned, server, chosen);
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    @Override
    public String uri() {
        return "mongodb://" + Ports.HOST + ":" + port + "/";
    }

    @Override
    public String describe() {
        return "embedded store (H2), for trying out and small offices";
    }

    @Override
    public void close() {
        try {
            server.shutdownNow();
        } finally {
            directory.close();
        }
    }

    private static MVStore open(Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    // a commit of its own could store half of a command; see DurableBackend
                    .autoCommitDisabled()
                    .open();
            // chunks may be reused at once, because each commit is synced before the next
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException e) {
            throw new EmbeddedServerException("The embedded store cannot open " + file + ": " + e.getMessage(), e);
        }
    }
}
