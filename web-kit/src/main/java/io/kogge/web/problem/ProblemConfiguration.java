// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.failure.Failures;
import io.kogge.web.i18n.Messages;
import io.kogge.web.settings.WebKitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one handler of failures. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {
    @Bean
    ProblemHandler problemHandler(Messages messages, ErrorPage page, WebKitProperties properties) {
        Failures.load();
        DroppedFailures.watch();
        ProblemJson json = new ProblemJson(messages);
        return new ProblemHandler(json, page, new BusyAnswers(messages, json, properties.assets() + "/kogge.css"));
    }
}
