// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.util.Map;

/** Whether an installation limits what it is asked for. */
public enum Limits {
    /** Nothing is limited: all that is asked for comes from one machine, as fast as it is answered. */
    NONE(Map.of(
            "kogge.web.network-share.at-once", "1000",
            "kogge.delegation.registering.of-network", Limits.UNREACHED,
            "kogge.delegation.registering.of-all", Limits.UNREACHED,
            "kogge.delegation.mails.to-domain", Limits.UNREACHED,
            "kogge.delegation.mails.for-mission", Limits.UNREACHED)),

    /** Each network has its share of requests, forms and mails, as in an office, and no more. */
    AS_SHIPPED(Map.of());

    /** A limit that nothing here reaches. */
    static final String UNREACHED = "900000000 in 10m";

    private final Map<String, String> settings;

    Limits(Map<String, String> settings) {
        this.settings = settings;
    }

    /** The settings that make it so. */
    Map<String, String> settings() {
        return settings;
    }
}
