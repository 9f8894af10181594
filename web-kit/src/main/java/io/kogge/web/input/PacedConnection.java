// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connection: looks now and then at how much has come of the body that is on its way. */
final class PacedConnection extends ChannelDuplexHandler {
    private static final long MOST_BETWEEN = Duration.ofSeconds(1).toNanos();
    private static final byte[] WORDS =
            "This took too long to arrive. Please try again.\n".getBytes(StandardCharsets.UTF_8);

    private final BodyPace pace;
    private final long between;
    private long requests;
    private long answersBegun;
    private long answersEnded;
    private boolean coming;
    private boolean ended;
    private long since;
    private long lastLook;
    private long readNanos;
    private long bytes;
    private @Nullable Future<?> looks;

    PacedConnection(BodyPace pace) {
        this.pace = pace;
        this.between = Math.max(1, Math.min(MOST_BETWEEN, pace.grace().toNanos() / 2));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest) {
            requests++;
            begin();
        }
        if (message instanceof HttpContent content) {
            bytes += content.content().readableBytes();
        }
        if (message instanceof LastHttpContent) {
            coming = false;
            lookNoMore();
        }
        context.fireChannelRead(message);
    }

    private void begin() {
        coming = true;
        since = System.nanoTime();
        lastLook = since;
        readNanos = 0;
        bytes = 0;
    }

    /** Most bodies are whole by now, and need no looking after. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (coming && looks == null) {
            looks = context.executor().scheduleAtFixedRate(() -> look(context), between, between, TimeUnit.NANOSECONDS);
        }
        context.fireChannelReadComplete();
    }

    private void look(ChannelHandlerContext context) {
        long now = System.nanoTime();
        // whoever has been answered keeps us waiting, also where nobody reads the rest
        if (context.channel().config().isAutoRead() || answersEnded == requests) {
            readNanos += now - lastLook;
        }
        lastLook = now;
        if (now - since > pace.within().toNanos() || bytes < pace.leastAfter(readNanos)) {
            end(context);
        }
    }

    /** With an answer, where none of ours is on its way. */
    private void end(ChannelHandlerContext context) {
        ended = true;
        lookNoMore();
        if (answersBegun == requests - 1 && answersEnded == answersBegun) {
            context.writeAndFlush(tooSlow()).addListener(ChannelFutureListener.CLOSE);
        } else {
            context.close();
        }
    }

    private static FullHttpResponse tooSlow() {
        ByteBuf words = Unpooled.wrappedBuffer(WORDS);
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.REQUEST_TIMEOUT, words);
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, WORDS.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (ended) {
            ReferenceCountUtil.release(message);
            promise.setFailure(new IllegalStateException("The body came too slowly"));
            return;
        }
        if (message instanceof HttpResponse response
                && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            answersBegun++;
        }
        if (endsAnswer(message)) {
            answersEnded++;
        }
        context.write(message, promise);
    }

    /** Whether an answer is whole with it; an interim one does not count, which is whole at once, too. */
    static boolean endsAnswer(Object message) {
        return message instanceof LastHttpContent
                && !(message instanceof HttpResponse response
                        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        lookNoMore();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        lookNoMore();
    }

    private void lookNoMore() {
        if (looks != null) {
            looks.cancel(false);
            looks = null;
        }
    }
}
