// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Spring logs the path of a request that ends in a failure, which may hold the token of a personal link, the server that of
 * one which it cannot read, and Thymeleaf what a page failed on; {@link ProblemHandler} logs each failure itself. A
 * service's own {@code logging.level} settings go before these.
 */
final class QuietRequestLogs implements EnvironmentPostProcessor {
    private static final Map<String, Object> LEVELS = Map.of(
            "logging.level.org.springframework.web.server.adapter.HttpWebHandlerAdapter",
            "OFF",
            "logging.level.reactor.netty.http.server.HttpServerOperations",
            "ERROR",
            "logging.level.org.thymeleaf.TemplateEngine",
            "OFF",
            "logging.level.org.thymeleaf.spring6.SpringWebFluxTemplateEngine",
            "OFF");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("quiet-request-logs", LEVELS));
    }
}
