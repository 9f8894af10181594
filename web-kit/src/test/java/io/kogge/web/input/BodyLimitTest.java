// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.routing.RouteTable;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class BodyLimitTest {
    private static final int CHUNK = 40;

    private final NettyDataBufferFactory factory = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT);
    private final BodyLimit limit = new BodyLimit(new RouteTable(List.of()), DataSize.ofBytes(100));

    /** Reads the body as routes do. */
    private final HttpHandler reader = (request, response) -> DataBufferUtils.join(request.getBody())
            .doOnNext(DataBufferUtils::release)
            .then();

    @Test
    void aBodyWithinTheLimitIsRead() {
        List<ByteBuf> body = body(2);
        StepVerifier.create(sent(body, 2 * CHUNK)).verifyComplete();
        isReleased(body);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedAndItsMemoryGivenBack() {
        List<ByteBuf> body = body(5);
        isRefused(sent(body, 5 * CHUNK));
        isReleased(body);
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefusedAndItsMemoryGivenBack() {
        List<ByteBuf> body = body(5);
        isRefused(sent(body, -1));
        isReleased(body);
    }

    @Test
    void aReaderThatGivesBackNothingOrGivesItBackTwiceDoesNoHarm() {
        for (int times : new int[] {0, 2}) {
            List<ByteBuf> body = body(2);
            HttpHandler careless = (request, response) -> request.getBody()
                    .doOnNext(buffer -> IntStream.range(0, times).forEach(i -> DataBufferUtils.release(buffer)))
                    .then();
            StepVerifier.create(sent(careless, body, -1)).verifyComplete();
            isReleased(body);
        }
    }

    private static void isRefused(Mono<Void> answer) {
        StepVerifier.create(answer)
                .verifyErrorSatisfies(error -> assertThat(((ResponseStatusException) error).getStatusCode())
                        .isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }

    private static void isReleased(List<ByteBuf> body) {
        assertThat(body).extracting(ByteBuf::refCnt).containsOnly(0);
    }

    private Mono<Void> sent(List<ByteBuf> body, long length) {
        return sent(reader, body, length);
    }

    private Mono<Void> sent(HttpHandler reader, List<ByteBuf> body, long length) {
        MockServerHttpRequest.BodyBuilder request = MockServerHttpRequest.post("/boats");
        if (length >= 0) {
            request.contentLength(length);
        }
        Flux<DataBuffer> buffers = Flux.fromIterable(body).map(factory::wrap);
        return limit.apply(reader).handle(request.body(buffers), new MockServerHttpResponse());
    }

    private List<ByteBuf> body(int chunks) {
        return Stream.generate(
                        () -> UnpooledByteBufAllocator.DEFAULT.buffer(CHUNK).writeZero(CHUNK))
                .limit(chunks)
                .toList();
    }
}
