// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.headers;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * The headers of {@link AnswerHeaders} on what the server answers by itself, before any filter: to an address that is
 * none, to a line or a header that is too long.
 */
public final class ServerHeaders implements NettyServerCustomizer {
    private static final Protecting PROTECTING = new Protecting();

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, remote) -> {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.get(NettyPipeline.HttpCodec) != null) {
                pipeline.addAfter(NettyPipeline.HttpCodec, "kogge-headers", PROTECTING);
            }
        });
    }

    @Sharable
    private static final class Protecting extends ChannelOutboundHandlerAdapter {
        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof HttpResponse response) {
                HttpHeaders headers = response.headers();
                AnswerHeaders.UNLESS_SAID.forEach((name, value) -> {
                    if (!headers.contains(name)) {
                        headers.set(name, value);
                    }
                });
            }
            context.write(message, promise);
        }
    }
}
