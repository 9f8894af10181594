// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * One connection that ends after its answer, though the body is still on its way: it says at once that nothing more will
 * come, and ends when all of the body has come, which is thrown away. Closed before, it would be reset, and with it goes the answer
 * that the sender has not read yet. One that is kept does so anyway. {@link PacedConnection} ends it if the body comes
 * too slowly.
 */
final class HeardOutConnection extends ChannelDuplexHandler {
    private boolean coming;
    private boolean answered;
    private @Nullable ChannelPromise end;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            coming = true;
            answered = false;
        }
        if (message instanceof LastHttpContent) {
            coming = false;
        }
        if (end == null) {
            context.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        if (!coming) {
            context.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        answered = answered || PacedConnection.endsAnswer(message);
        context.write(message, promise);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (end != null) {
            end.addListener(closed -> promise.trySuccess());
        } else if (coming
                && answered
                && context.channel() instanceof DuplexChannel connection
                && connection.isActive()) {
            end = promise;
            connection.shutdownOutput();
            connection.config().setAutoRead(true);
        } else {
            context.close(promise);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (end != null) {
            end.trySuccess();
        }
        context.fireChannelInactive();
    }
}
