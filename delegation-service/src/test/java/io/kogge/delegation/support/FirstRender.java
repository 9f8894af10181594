// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Lets the first render of a template read it from the classpath; after that it comes from Thymeleaf's cache. */
public final class FirstRender implements BlockHoundIntegration {
    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("org.thymeleaf.engine.TemplateManager", "parseAndProcess");
        builder.allowBlockingCallsInside("org.thymeleaf.engine.TemplateManager", "parseStandalone");
    }
}
