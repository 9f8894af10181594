// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.kogge.embedded.Ports;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers MongoDB's protocol on the loopback address. The library's own server does the same without letting anything
 * stand before its commands; here whoever connects has to sign in first.
 */
final class StoreServer implements AutoCloseable {
    /** A worker waits for its writer's commit, and writers on several workers share one. */
    private static final int WORKERS = 16;

    private static final int BACKLOG = 100;
    private static final long SECONDS_TO_STOP = 5;

    private final MongoBackend backend;
    private final EventLoopGroup acceptor = group("store-acceptor", 1);
    private final EventLoopGroup workers = group("store-worker", WORKERS);
    private final ChannelGroup channels = new DefaultChannelGroup(workers.next());

    private StoreServer(MongoBackend backend) {
        this.backend = backend;
    }

    /** Answers on this port whoever knows the password, until it is closed. */
    static StoreServer listen(int port, MongoBackend backend, String password) {
        StoreServer server = new StoreServer(backend);
        try {
            server.channels.add(new ServerBootstrap()
                    .group(server.acceptor, server.workers)
                    .channel(NioServerSocketChannel.class)
                    .option(ChannelOption.SO_BACKLOG, BACKLOG)
                    .childOption(ChannelOption.TCP_NODELAY, true)
                    .childHandler(server.connection(password))
                    .bind(new InetSocketAddress(Ports.loopback(), port))
                    .syncUninterruptibly()
                    .channel());
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private ChannelInitializer<SocketChannel> connection(String password) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(SocketChannel channel) {
                channel.pipeline()
                        .addLast(new MongoWireReplyEncoder())
                        .addLast(new MongoWireMessageEncoder())
                        .addLast(new MongoWireProtocolHandler())
                        .addLast(new SignInFirst(password))
                        .addLast(new MongoDatabaseHandler(backend, channels))
                        .addLast(new MongoExceptionHandler());
            }
        };
    }

    /** On threads that, unlike Netty's own, may wait: for the disk. */
    private static EventLoopGroup group(String name, int threads) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory plain = work -> new Thread(work, name + "-" + number.incrementAndGet());
        return new MultiThreadIoEventLoopGroup(threads, plain, NioIoHandler.newFactory());
    }

    /** Lets go of all connections; what was answered is on disk. */
    @Override
    public void close() {
        channels.close().syncUninterruptibly();
        acceptor.shutdownGracefully(0, SECONDS_TO_STOP, TimeUnit.SECONDS);
        workers.shutdownGracefully(0, SECONDS_TO_STOP, TimeUnit.SECONDS);
        acceptor.terminationFuture().syncUninterruptibly();
        workers.terminationFuture().syncUninterruptibly();
        backend.close();
    }
}
