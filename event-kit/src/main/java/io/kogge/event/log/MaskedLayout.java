// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * A layout by pattern for every log that Kogge writes: whatever a message or a stack trace quotes, personal links and
 * e-mail addresses do not come out.
 */
public final class MaskedLayout extends PatternLayout {
    @Override
    public String doLayout(ILoggingEvent event) {
        return Masking.of(super.doLayout(event));
    }
}
