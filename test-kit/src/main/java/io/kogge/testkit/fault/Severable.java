// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port that leads to another and can be taken away: {@link #cut} ends all connections and refuses new ones, as when a
 * server dies; {@link #pause} lets them hang, as when a network goes silent; {@link #restore} ends either. A server
 * that tells its clients its own address (a broker, a replica set without {@code directConnection}) is reached around it.
 */
public final class Severable implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private enum State {
        OPEN,
        PAUSED,
        CUT
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private State state = State.OPEN;

    private Severable(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** A way to this port of the loopback address. */
    public static Severable to(int port) {
        try {
            Severable severable = new Severable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            daemon(severable::accept, "severable-" + port);
            return severable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port to use instead. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Nothing gets through any more, and nobody is told. */
    public void pause() {
        become(State.PAUSED);
    }

    /** All connections end, and new ones end at once. */
    public void cut() {
        become(State.CUT);
        sockets.forEach(Severable::close);
    }

    /** Everything gets through again. */
    public void restore() {
        become(State.OPEN);
    }

    @Override
    public void close() {
        become(State.CUT);
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(Severable::close);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException e) {
                // closed, or the target refused: the client notices
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (isCut()) {
            client.close();
            return;
        }
        Socket server;
        try {
            server = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (IOException e) {
            client.close();
            throw e;
        }
        sockets.add(client);
        sockets.add(server);
        daemon(() -> pump(client, server), "severable-in");
        daemon(() -> pump(server, client), "severable-out");
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitPassage();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // the other side ended; closing both ends tells its peer
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private synchronized void awaitPassage() throws InterruptedException {
        while (state == State.PAUSED) {
            wait();
        }
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized boolean isCut() {
        return state == State.CUT;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
