// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Ends connections on which a body comes too slowly: each holds a file and memory, and a sender can hold thousands. None ends
 * before the body is here only because the answer was given before.
 */
public final class SlowBodies implements NettyServerCustomizer {
    private final BodyPace pace;

    /** With these limits. */
    public SlowBodies(BodyPace pace) {
        this.pace = pace;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, remote) -> {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.get(NettyPipeline.HttpTrafficHandler) != null) {
                pipeline.addBefore(NettyPipeline.HttpTrafficHandler, "kogge-slow-bodies", new PacedConnection(pace));
                pipeline.addBefore(NettyPipeline.HttpTrafficHandler, "kogge-unread-bodies", new HeardOutConnection());
            }
        });
    }
}
