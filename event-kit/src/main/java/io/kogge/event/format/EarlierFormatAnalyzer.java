// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.format;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, why the service does not start. */
final class EarlierFormatAnalyzer extends AbstractFailureAnalyzer<EarlierFormat> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EarlierFormat cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Start with an empty database and new topics; what is there is left as it is.",
                cause);
    }
}
