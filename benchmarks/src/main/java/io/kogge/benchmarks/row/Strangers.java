// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Call;
import io.kogge.benchmarks.load.HttpCalls;
import io.kogge.benchmarks.site.Installation;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What somebody without an account can ask of delegation-service: as dear as it can be made, valid or not. */
final class Strangers implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");
    private static final int CONNECTIONS = 8;
    private static final int LONG_QUERY = 900;
    private static final int MANY_NAMES = 50_000;
    private static final int MANY_FIELDS = 20_000;
    private static final int MANY_NUMBERS = 200_000;
    private static final int TOO_MANY_NUMBERS = 600_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 1_000;

    private final Installation installation;
    private final String mission;
    private final HttpCalls calls;
    private final IntPredicate answers;

    /** What is asked for. */
    enum Kind {
        /** To read something. */
        PAGE("valid"),
        /** To be registered, which is done so often for one network and no more. */
        FORM("valid"),
        /** What is not taken. */
        INVALID("invalid");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * One kind of request.
     *
     * @param name as results call it
     * @param kind what it asks for
     * @param call sends one
     */
    record Asked(String name, Kind kind, Call call) {}

    /** Of this installation, about this mission, each of whose requests is taken. */
    Strangers(Installation installation, String mission) {
        this(installation, mission, "127.0.0.1", status -> status == Installation.FORM_TAKEN);
    }

    private Strangers(Installation installation, String mission, String from, IntPredicate answers) {
        this.installation = installation;
        this.mission = mission;
        this.calls = new HttpCalls(installation.origin("delegation"), CONNECTIONS, from);
        this.answers = answers;
    }

    /** Somebody in another network, who hands in forms also when no more are taken. */
    Strangers elsewhere(String address) {
        return new Strangers(
                installation,
                mission,
                address,
                status -> status == Installation.FORM_TAKEN || status == Installation.TOO_OFTEN);
    }

    /** The request that is called so. */
    Asked asked(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where anybody reads about the mission. */
    String page() {
        return "/join/" + mission;
    }

    List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        all.add(page("mission's page", calls.get(page(), Map.of())));
        all.add(page("form", calls.get(page() + "/register", Map.of())));
        all.add(page("form, asked for with a long query", calls.get(page() + "/register?" + longQuery(), Map.of())));
        all.add(page("description of the API", calls.get("/api/delegation/v1/openapi.json", Map.of())));
        all.add(new Asked(
                "registering, everything as long as it may be",
                Kind.FORM,
                calls.post(person -> Installation.FORMS, Map.of(), answers, this::longest)));
        all.add(invalid("JSON of " + MANY_NAMES + " made-up names", json(names(MANY_NAMES), 400)));
        all.add(invalid("JSON of " + MANY_NUMBERS + " numbers", json(numbers(MANY_NUMBERS), 400)));
        all.add(invalid("JSON that is too large", json(numbers(TOO_MANY_NUMBERS), 413)));
        all.add(invalid(
                "form with a mistake in every field", form("name=%00&email=x&organisation=%00&kvkNumber=1", 400)));
        all.add(invalid("form of " + MANY_FIELDS + " made-up fields", form(fields(MANY_FIELDS), 400)));
        all.add(invalid(
                "made-up personal link",
                calls.send(HttpMethod.GET, "/join/my/" + "A".repeat(LONGEST_NAME), Map.of(), new byte[0], 404)));
        return all;
    }

    private static Asked page(String name, Call call) {
        return new Asked(name, Kind.PAGE, call);
    }

    private static Asked invalid(String name, Call call) {
        return new Asked(name, Kind.INVALID, call);
    }

    private static String longQuery() {
        return IntStream.range(0, LONG_QUERY).mapToObj(each -> "a=b").collect(Collectors.joining("&"));
    }

    private byte[] longest(long person) {
        Map<String, Object> form = new LinkedHashMap<>(
                installation.side().dialect().form(UUID.randomUUID().toString(), mission, System.nanoTime() + person));
        form.put("name", "N".repeat(LONGEST_NAME));
        form.put("organisation", "O".repeat(LONGEST_NAME));
        form.put("motivation", "m".repeat(LONGEST_TEXT));
        return JSON.writeValueAsBytes(form);
    }

    private Call json(String body, int status) {
        return calls.send(HttpMethod.POST, Installation.FORMS, AS_JSON, body.getBytes(StandardCharsets.UTF_8), status);
    }

    private static String names(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> "\"a" + each + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String numbers(int many) {
        return IntStream.range(0, many).mapToObj(each -> "1").collect(Collectors.joining(",", "{\"name\":[", "]}"));
    }

    private static String fields(int many) {
        return IntStream.range(0, many).mapToObj(each -> "a" + each + "=1").collect(Collectors.joining("&"));
    }

    /** With the token that the page gave out, or nothing of it would be read. */
    private Call form(String fields, int status) {
        HttpResponse<String> page = fetch(page() + "/register");
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("the form has no token");
        }
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        return calls.send(
                HttpMethod.POST,
                page() + "/register",
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", cookies),
                ("_csrf=" + token.group(1) + "&" + fields).getBytes(StandardCharsets.UTF_8),
                status);
    }

    private HttpResponse<String> fetch(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(installation.origin("delegation") + path))
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
