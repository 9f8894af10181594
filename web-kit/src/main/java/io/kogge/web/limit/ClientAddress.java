// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Where a request comes from. Behind proxies that is what the outermost of ours saw: each adds the address it was called from
 * to {@code X-Forwarded-For}, so it is found by counting as many entries from the right as there are proxies. What stands
 * further left is whatever a client wrote there.
 */
public final class ClientAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String UNKNOWN = "unknown";
    /** A name would be looked up in the DNS. */
    private static final Pattern NUMERIC =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?]?");

    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 8;

    private final int trustedProxies;

    /** So many proxies of ours stand before the service. */
    public ClientAddress(int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /**
     * The network that the request comes from: the first 24 bits of an IPv4 address, the first 64 of an IPv6 address, which is
     * what one subscriber has.
     */
    public String network(ServerHttpRequest request) {
        // Spring's own handling of the headers takes them away, and believes the leftmost entry
        HttpServerRequest asReceived = ServerHttpRequestDecorator.getNativeRequest(request);
        return network(asReceived.requestHeaders().getAll(FORWARDED_FOR), asReceived.remoteAddress());
    }

    /** The network, by the headers of this name and who called. */
    String network(List<String> forwardedFor, @Nullable InetSocketAddress caller) {
        return forwarded(forwardedFor)
                .or(() -> Optional.ofNullable(caller)
                        .map(InetSocketAddress::getAddress)
                        .map(InetAddress::getHostAddress))
                .flatMap(ClientAddress::network)
                .orElse(UNKNOWN);
    }

    private Optional<String> forwarded(List<String> headers) {
        List<String> entries = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        // fewer entries than proxies: it did not come through all of them
        return trustedProxies > 0 && entries.size() >= trustedProxies
                ? Optional.of(entries.get(entries.size() - trustedProxies))
                : Optional.empty();
    }

    private static Optional<String> network(String written) {
        String address = withoutPort(written);
        if (!NUMERIC.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            int kept = parsed instanceof Inet6Address ? IPV6_PREFIX : IPV4_PREFIX;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return Optional.of(InetAddress.getByAddress(bytes).getHostAddress() + '/' + kept * Byte.SIZE);
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Some proxies add the port: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    private static String withoutPort(String written) {
        if (written.startsWith("[")) {
            int end = written.indexOf(']');
            return end < 0 ? written : written.substring(1, end);
        }
        int colon = written.indexOf(':');
        return colon > 0 && colon == written.lastIndexOf(':') ? written.substring(0, colon) : written;
    }
}
