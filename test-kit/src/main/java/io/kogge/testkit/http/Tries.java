// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The table of what held at a door. */
final class Tries {
    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";
    private static final String STRANGER = "elsewhere.example";
    /** More than a server reads of a header, or of a line, before it says that this is too much. */
    private static final int LONG_HEADER = 20_000;

    private static final int LONG_LINE = 10_000;
    private static final Set<Integer> REFUSED = Set.of(400);
    private static final Set<Integer> NOT_THERE = Set.of(404);
    /** Where the path leads nowhere, or still to what one signs in for first. */
    private static final Set<Integer> NO_WAY_IN = Set.of(303, 400, 401, 404);

    private final Door door;
    /** A second request, which nobody asked for if the first is read in another way than it was meant. */
    private final String behind;

    Tries(Door door) {
        this.door = door;
        this.behind = "GET " + door.description() + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n";
    }

    Stream<HeldTry> all() {
        return Stream.of(framing(), lengths(), hosts(), paths(), actuators(), methods(), bodies(), forwarding())
                .flatMap(List::stream);
    }

    /** Where the end of a request could be seen at two places. */
    private List<HeldTry> framing() {
        return List.of(
                framed("two lengths", "Content-Length: 2\r\nContent-Length: 3"),
                framed("the same length twice", "Content-Length: 2\r\nContent-Length: 2"),
                framed("a list of lengths", "Content-Length: 2, 2"),
                framed("a length with a sign", "Content-Length: +2"),
                framed("a length before a space", "Content-Length : 2"),
                framed("a length and pieces", "Content-Length: 2\r\nTransfer-Encoding: chunked"),
                framed("pieces and a length", "Transfer-Encoding: chunked\r\nContent-Length: 2"),
                framed("a coding that is none", "Transfer-Encoding: xchunked"),
                framed("a coding after pieces", "Transfer-Encoding: chunked, identity"),
                framed("a value with a vertical tab", "Transfer-Encoding: \13chunked"),
                framed("a value with a null", "X-Any: a\0b\r\nContent-Length: 2"),
                framed("a value with a carriage return", "X-Any: a\rb\r\nContent-Length: 2"),
                framed("lines that end in half", "Content-Length: 2\nX-Any: a\nTransfer-Encoding: chunked"));
    }

    private HeldTry framed(String what, String lengths) {
        String head = "POST " + door.description() + " HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
        return new HeldTry(what, door.port(), head + lengths + "\r\n\r\n{}" + behind, REFUSED, "");
    }

    /** The server answers these by itself, before anything of ours sees them. */
    private List<HeldTry> lengths() {
        return List.of(
                sent("a header of 20 KB", "GET", door.openPage(), "X-Any: " + "a".repeat(LONG_HEADER), "", Set.of(431)),
                sent(
                        "a cookie of 20 KB",
                        "GET",
                        door.openPage(),
                        "Cookie: a=" + "a".repeat(LONG_HEADER),
                        "",
                        Set.of(431)),
                get("an address of 10 KB", door.openPage() + "?a=" + "a".repeat(LONG_LINE), Set.of(414)),
                get("a path of 10 KB", door.openPage() + "/a".repeat(LONG_LINE / 2), Set.of(414)));
    }

    /** RFC 9112, 3.2. */
    private List<HeldTry> hosts() {
        String get = "GET " + door.description() + " HTTP/1.1\r\n" + CLOSE;
        String whole = "http://localhost" + door.description();
        return List.of(
                new HeldTry("no host", door.port(), get + "\r\n", REFUSED, ""),
                new HeldTry("two hosts", door.port(), get + HOST + "Host: " + STRANGER + "\r\n\r\n", REFUSED, ""),
                new HeldTry("the same host twice", door.port(), get + HOST + HOST + "\r\n", REFUSED, ""),
                new HeldTry("a host", door.port(), get + HOST + "\r\n", Set.of(200), ""),
                get("the same host in the first line", whole, Set.of(200)),
                get("another host in the first line", whole.replace("localhost", STRANGER), REFUSED)
                        .never(STRANGER),
                get("another host behind a name there", whole.replace("localhost", "localhost@" + STRANGER), REFUSED)
                        .never(STRANGER),
                get("another port there", whole.replace("localhost", "localhost:1"), REFUSED),
                new HeldTry(
                        "no host, before there were any",
                        door.port(),
                        "GET " + door.description() + " HTTP/1.0\r\n\r\n",
                        Set.of(200),
                        ""));
    }

    private List<HeldTry> paths() {
        String below = door.staffApi().substring("/api/".length());
        String last = door.staffApi().substring(("/api/" + door.service() + "/v1/").length());
        return Stream.of(
                        door.staffPage(),
                        door.staffPage() + "/",
                        "/" + door.staffPage(),
                        door.staffPage() + ";open=1",
                        "/%" + Integer.toHexString(door.staffPage().charAt(1))
                                + door.staffPage().substring(2),
                        door.staffPage().toUpperCase(Locale.ROOT),
                        door.staffApi(),
                        door.staffApi() + "/",
                        "//api/" + below,
                        "/%61pi/" + below,
                        "/API/" + below,
                        "/api;x/" + below,
                        door.description() + "/../" + last,
                        door.description() + "/%2e%2e/" + last,
                        door.description() + "/..;/" + last,
                        door.description() + "%2f..%2f" + last,
                        door.description() + "%5c..%5c" + last,
                        door.openPage() + "/.." + door.staffPage(),
                        door.assets("../../application.yml"),
                        door.assets("%2e%2e/%2e%2e/" + door.service() + "-service.yml"),
                        door.assets("..%2f..%2f" + door.service() + "-service.yml"),
                        door.assets("..%5c..%5c" + door.service() + "-service.yml"),
                        door.assets("%252e%252e%252fapplication.yml"),
                        door.assets("..;/..;/application.yml"),
                        door.assets("/etc/hostname"),
                        door.actuator("/health/../env"),
                        door.actuator("/health;/../env"))
                .map(path -> get("the path " + path, path, NO_WAY_IN).never("spring:"))
                .toList();
    }

    private List<HeldTry> actuators() {
        return Stream.concat(
                        Stream.of(
                                "/actuator",
                                "/actuator/health",
                                "/actuator/env",
                                "/api/actuator/env",
                                "/api/standalone/actuator/env",
                                "/api/standalone/actuator/heapdump"),
                        Stream.of(
                                        "/env",
                                        "/configprops",
                                        "/beans",
                                        "/mappings",
                                        "/loggers",
                                        "/heapdump",
                                        "/threaddump",
                                        "/shutdown",
                                        "/nothing")
                                .map(door::actuator))
                .map(path -> get("the endpoint " + path, path, NOT_THERE))
                .toList();
    }

    private List<HeldTry> methods() {
        String open = door.description();
        Set<Integer> notAllowed = Set.of(405);
        Set<Integer> never = Set.of(400, 403, 405, 501);
        return List.of(
                sent("a reading that says it deletes", "GET", open, "X-HTTP-Method-Override: DELETE", "", Set.of(200)),
                sent("a sending that says it reads", "POST", open, "X-HTTP-Method-Override: GET", "{}", notAllowed),
                sent("the same in another header", "POST", open, "X-HTTP-Method: GET", "{}", notAllowed),
                sent("the same in a third one", "POST", open, "X-Method-Override: GET", "{}", notAllowed),
                sent("the same in the query", "POST", open + "?_method=GET", "X-Any: a", "{}", notAllowed),
                sent(
                        "the same in a form",
                        "POST",
                        door.staffPage(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "_method=GET",
                        never),
                sent("a method that echoes", "TRACE", open, "X-Any: a", "", never)
                        .never("X-Any: a"),
                sent("a method of calendars", "PROPFIND", open, "X-Any: a", "", never),
                sent("a method in small letters", "get", open, "X-Any: a", "", never));
    }

    /** A packed body is read as it is: what is too large when it is unpacked costs nothing. */
    private List<HeldTry> bodies() {
        if (door.takesJson().isEmpty()) {
            return List.of();
        }
        Set<Integer> unreadable = Set.of(400, 415);
        String json = "Content-Type: application/json\r\nContent-Encoding: gzip";
        return List.of(
                sent("a packed body", "POST", door.takesJson(), json, packed("{}"), unreadable)
                        .never("invalid-input"),
                sent(
                        "a body that is large when it is unpacked",
                        "POST",
                        door.takesJson(),
                        json,
                        packed("{\"name\":\"" + "a".repeat(2_000_000) + "\"}"),
                        unreadable));
    }

    /** No proxy of ours stands before the service: what a caller says of where it was reached goes into nothing. */
    private List<HeldTry> forwarding() {
        Set<Integer> shown = Set.of(200, 303, 404);
        return Stream.of(door.openPage(), door.staffPage(), door.description())
                .flatMap(path -> Stream.of(
                                "X-Forwarded-Host: " + STRANGER,
                                "X-Forwarded-Host: " + STRANGER
                                        + "\r\nX-Forwarded-Port: 8443\r\nX-Forwarded-For: 192.0.2.1",
                                "X-Forwarded-Prefix: //" + STRANGER,
                                "X-Original-URL: //" + STRANGER,
                                "Forwarded: host=" + STRANGER + ";proto=https;for=192.0.2.1")
                        .map(header -> sent(
                                        path + " with " + header.replace("\r\n", ", "), "GET", path, header, "", shown)
                                .never(STRANGER)))
                .toList();
    }

    private HeldTry get(String what, String path, Set<Integer> statuses) {
        return new HeldTry(what, door.port(), "GET " + path + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n", statuses, "");
    }

    private HeldTry sent(String what, String method, String path, String header, String body, Set<Integer> statuses) {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String head = method + " " + path + " HTTP/1.1\r\n" + HOST + CLOSE + header + "\r\n" + length + "\r\n";
        return new HeldTry(what, door.port(), head + body, statuses, "");
    }

    private static String packed(String body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }
}
