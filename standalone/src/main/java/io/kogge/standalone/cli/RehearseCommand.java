// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.embedded.mongo.EmbeddedStore;
import io.kogge.standalone.StartFailure;
import io.kogge.standalone.assembly.Options;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kogge rehearse}: starts, reads the first page and stops, so that a JVM that watches knows what a start needs. */
@Command(
        name = "rehearse",
        description = "Starts over an empty directory, reads the first page and stops.",
        hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Where everything is kept.")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = Objects.requireNonNull(data);
        // not a mongod, which as a process of its own would outlive a rehearsal that is cut off
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("database"), 0);
                Running running = Running.start(options(directory, store), new Console())) {
            HttpRequest page = HttpRequest.newBuilder(
                            URI.create(running.installation().url() + "/"))
                    .timeout(LIMIT)
                    .build();
            // leads to the one for signing in
            HttpClient client =
                    HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
            int status = client.send(page, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new StartFailure("The first page is answered with " + status + ".");
            }
        }
        return 0;
    }

    private static Options options(Path directory, EmbeddedStore store) {
        return new Options(directory.resolve("data"), 0, store.uri(), null, null, false, true);
    }
}
