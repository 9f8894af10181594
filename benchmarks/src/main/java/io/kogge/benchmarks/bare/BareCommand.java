// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.bare;

import io.kogge.embedded.Ports;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The program of a {@link BareServer}: prints its port, and ends with its input. */
@Command(name = BareCommand.NAME, hidden = true)
public final class BareCommand implements Callable<Integer> {
    static final String NAME = "bare";

    @Parameters(paramLabel = "MONGO-URI")
    private @Nullable String uri;

    @Override
    public Integer call() throws IOException {
        int port = Ports.choose("bare server", 0);
        SpringApplication application = new SpringApplication(BareApplication.class);
        application.setDefaultProperties(Map.of(
                "server.address",
                Ports.HOST,
                "server.port",
                port,
                "bare.mongo.uri",
                String.valueOf(uri),
                "spring.main.banner-mode",
                "off",
                "spring.thymeleaf.prefix",
                "classpath:/bare/templates/"));
        try (ConfigurableApplicationContext running = application.run()) {
            System.out.println(port);
            while (System.in.read() >= 0) {
                // until whoever started this has ended
            }
        }
        return 0;
    }
}
