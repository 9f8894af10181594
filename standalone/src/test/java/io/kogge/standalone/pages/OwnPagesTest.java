// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.MailServer;
import io.kogge.kernel.audit.AuditTrail;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.web.page.Pages;
import io.kogge.web.session.EndedSessions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** The inbox and the clock are pages alone: a broker or a database that is away takes neither from who looks for the cause. */
class OwnPagesTest {
    private static final String KEY = "a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5";

    @Test
    void theirContextHasNeitherBrokerNorDatabase(@TempDir Path directory) {
        try (MailServer mail = MailServer.start(directory.resolve("mails"), 0)) {
            new ReactiveWebApplicationContextRunner()
                    .withPropertyValues(
                            "spring.config.name=standalone-service",
                            "kogge.security.session-key=" + KEY,
                            "kogge.security.link-key=" + KEY)
                    .withInitializer(new ConfigDataApplicationContextInitializer())
                    .withUserConfiguration(OwnPages.sources(true, true).toArray(Class<?>[]::new))
                    .withBean(MailServer.class, () -> mail)
                    .withBean("clock", SettableClock.class, () -> SettableClock.open(directory.resolve("clock")))
                    .withBean(EndedSessions.class, () -> EndedSessions.UNTOLD)
                    .withBean(AuditTrail.class, () -> AuditTrail.NONE)
                    .run(context -> {
                        assertThat(context).hasNotFailed().hasSingleBean(Pages.class);
                        assertThat(types(context))
                                .noneMatch(type -> Stream.of(
                                                "io.kogge.event.",
                                                "org.apache.kafka.",
                                                "org.springframework.kafka.",
                                                "org.springframework.boot.kafka.",
                                                "com.mongodb.")
                                        .anyMatch(type::startsWith));
                    });
        }
    }

    private static Stream<String> types(ApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getType)
                .filter(Objects::nonNull)
                .map(Class::getName);
    }
}
