// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of pages or of the API on one {@link Site}, which each finds as it was at first. */
public abstract class OnSite {
    protected static Site site;

    @BeforeAll
    protected static void start() {
        site = new Site();
    }

    @AfterAll
    protected static void stop() {
        site.close();
    }

    @BeforeEach
    protected void reset() {
        site.reset();
    }
}
