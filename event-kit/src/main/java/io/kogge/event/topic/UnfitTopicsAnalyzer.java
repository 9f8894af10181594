// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few words, instead of a stack trace, why the service does not start. */
final class UnfitTopicsAnalyzer extends AbstractFailureAnalyzer<UnfitTopics> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitTopics cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Look whether spring.kafka.bootstrap-servers names the right broker, and it answers.",
                cause);
    }
}
