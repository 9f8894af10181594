// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Calls Kogge's own APIs as any program would; the demonstration has no other way in. */
final class Api {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final RestClient client;

    private Api(RestClient client) {
        this.client = client;
    }

    /** As staff, with a session token. */
    static Api asStaff(String url, String token) {
        return new Api(builder(url)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build());
    }

    /** As anybody. */
    static Api asPublic(String url) {
        return new Api(builder(url).build());
    }

    private static RestClient.Builder builder(String url) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(LIMIT).build());
        requests.setReadTimeout(LIMIT);
        return RestClient.builder().baseUrl(url).requestFactory(requests);
    }

    JsonNode get(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("Nothing at " + path));
    }

    /** What is there, or empty where there is nothing (404). */
    Optional<JsonNode> find(String path) {
        ResponseEntity<JsonNode> answer = client.get()
                .uri(path)
                .retrieve()
                .onStatus(status -> status.value() == 404, (request, response) -> {})
                .toEntity(JsonNode.class);
        return answer.getStatusCode().is2xxSuccessful() ? Optional.ofNullable(answer.getBody()) : Optional.empty();
    }

    JsonNode post(String path, Object body) {
        return post(path, body, null);
    }

    /** Sends a file, with these fields beside it. */
    JsonNode upload(String path, String name, byte[] content, Map<String, String> fields) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        fields.forEach(parts::add);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return answer(
                path,
                client.post()
                        .uri(path)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts));
    }

    /** Posts under the version that was read last. */
    JsonNode post(String path, Object body, @Nullable Long version) {
        return answer(
                path,
                client.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> {
                            if (version != null) {
                                headers.setIfMatch("\"" + version + "\"");
                            }
                        })
                        .body(body));
    }

    /** Puts over the version that was read last. */
    JsonNode put(String path, Object body, long version) {
        return answer(
                path,
                client.put()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> headers.setIfMatch("\"" + version + "\""))
                        .body(body));
    }

    private static JsonNode answer(String path, RestClient.RequestBodySpec request) {
        JsonNode answer = request.retrieve()
                .onStatus(HttpStatusCode::isError, (sent, response) -> {
                    throw new IllegalStateException(path + " answered " + response.getStatusCode() + ": "
                            + new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
                })
                .body(JsonNode.class);
        return answer == null ? MissingNode.getInstance() : answer;
    }
}
