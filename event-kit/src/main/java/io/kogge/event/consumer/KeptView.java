// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

/**
 * A view and who keeps it.
 *
 * @param consumer name of the consumer group that keeps it: of a projection's own, or of the reaction that owns it
 */
record KeptView(ViewWriter<?> writer, String consumer) {
    Projection<?> projection() {
        return writer.projection();
    }

    View<?> view() {
        return projection().view();
    }

    String name() {
        return projection().name();
    }
}
