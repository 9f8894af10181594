// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.KeptPassword;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A database inside this JVM that answers MongoDB's protocol, for trying out, small offices and tests of behaviour. It
 * commits and syncs every write before it replies, and answers nobody who does not sign in with the password that is
 * kept in its directory. What it can do is the portable dialect described at {@link io.kogge.embedded.mongo}.
 */
public final class EmbeddedStore implements Database {
    private static final String FILE = "store.mv";
    private static final int CACHE_MEGABYTES = 16;

    private final OwnedDirectory directory;
    private final StoreServer server;
    private final String uri;

    private EmbeddedStore(OwnedDirectory directory, StoreServer server, String uri) {
        this.directory = directory;
        this.server = server;
        this.uri = uri;
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
            String password = KeptPassword.in(owned.path().resolve("password"));
            // in clear, as on its way it leaves neither this machine nor this process
            String uri = "mongodb://" + KeptPassword.USER + ":" + password + "@" + Ports.HOST + ":" + chosen
                    + "/?authMechanism=PLAIN";
            KeptPassword.keepAddress(owned.path().resolve("uri"), uri);
            StoreServer server = StoreServer.listen(
                    chosen, new DurableBackend(open(owned.path().resolve(FILE))), password);
            return new EmbeddedStore(owned, server, uri);
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String describe() {
        return "embedded store (H2), for trying out and small offices";
    }

    @Override
    public void close() {
        try {
            server.close();
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
