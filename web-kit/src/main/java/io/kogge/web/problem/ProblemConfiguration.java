// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.failure.Failures;
import io.kogge.web.i18n.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one handler of failures. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {
    @Bean
    ProblemHandler problemHandler(Messages messages, ErrorPage page) {
        Failures.load();
        DroppedFailures.watch();
        return new ProblemHandler(new ProblemJson(messages), page);
    }
}
