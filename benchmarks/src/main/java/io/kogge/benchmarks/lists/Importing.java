// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.lists;

import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;

/** Imports lists into an installation by its API. */
public final class Importing {
    private static final String IMPORTS = "/api/mission/v1/imports";
    private static final String USED = "/api/mission/actuator/metrics/jvm.memory.used?tag=area:heap";
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final WebClient client;
    private final long pid;

    /** By a member of its staff. */
    public Importing(Installation installation) {
        this.client = WebClient.builder()
                .baseUrl(installation.origin("mission"))
                .defaultHeaders(headers -> installation.staff().headers().forEach(headers::set))
                .build();
        this.pid = installation.pid("mission");
    }

    /** Hands a list over, and returns once its rows can be looked at; the import's id. */
    public String preview(Path list) {
        String id = send(list);
        await(id, "PREVIEWED");
        return id;
    }

    /** The most bytes in memory, after collections, until the rows of a list can be looked at. */
    public double heapOfPreview(Path list) {
        String id = send(list);
        double most = 0;
        while (!read(IMPORTS + "/" + id).path("state").asString().equals("PREVIEWED")) {
            most = Math.max(most, heap());
        }
        return most;
    }

    /** Stores a list that was looked at, and returns once it is in the register. */
    public void store(String id) {
        String version = Objects.requireNonNull(Objects.requireNonNull(client.get()
                        .uri(IMPORTS + "/" + id)
                        .retrieve()
                        .toBodilessEntity()
                        .block())
                .getHeaders()
                .getETag());
        client.post()
                .uri(IMPORTS + "/" + id + "/start")
                .header("If-Match", version)
                .retrieve()
                .toBodilessEntity()
                .block();
        await(id, "DONE");
    }

    private String send(Path list) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new FileSystemResource(list));
        return Objects.requireNonNull(client.post()
                        .uri(IMPORTS)
                        .bodyValue(form.build())
                        .retrieve()
                        .bodyToMono(JsonNode.class)
                        .block())
                .path("id")
                .asString();
    }

    private void await(String id, String state) {
        Await.until("import " + state, LIMIT, PAUSE, () -> {
            String now = read(IMPORTS + "/" + id).path("state").asString();
            if (List.of("TO_MAP", "FAILED").contains(now)) {
                throw new IllegalStateException("the import is " + now);
            }
            return now.equals(state);
        });
    }

    private double heap() {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return read(USED).path("measurements").path(0).path("value").asDouble();
    }

    private JsonNode read(String path) {
        return Objects.requireNonNull(client.get()
                .uri(path, Map.of())
                .retrieve()
                .bodyToMono(JsonNode.class)
                .block());
    }
}
