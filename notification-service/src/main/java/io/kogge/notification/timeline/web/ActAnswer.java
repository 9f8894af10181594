// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.kernel.command.Rejection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What a page says of the act that led to it. The address names it, so only what there can be is said. */
final class ActAnswer {
    /** The personal link was sent. */
    static final String LINK = "link";

    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final Set<String> ACTS = Set.of(
            "requeued",
            "hold",
            "release",
            "leave-out",
            "bring-back",
            "send-now",
            "own-text",
            "common-text",
            "written",
            LINK);
    private static final Set<String> REFUSALS = Set.of(
            "stale", "delivery-ended", "delivery-under-way", "message-act-not-possible", "busy", "registration-ended");

    private ActAnswer() {}

    /** The model with what was done, or why it was not. */
    static Map<String, Object> to(ServerRequest request, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        request.queryParam(DONE).filter(ACTS::contains).ifPresent(done -> all.put(DONE, done));
        request.queryParam(REFUSED).filter(REFUSALS::contains).ifPresent(refused -> all.put(REFUSED, refused));
        return all;
    }

    /** For the address of the page that says so. */
    static String done(String act) {
        return DONE + '=' + act;
    }

    /** The same of a refusal; one that there is no page to say of goes on. */
    static String refused(Rejection refusal) {
        String code = refusal instanceof Rejection.Stale ? "stale" : refusal.code();
        if (!REFUSALS.contains(code)) {
            throw refusal;
        }
        return REFUSED + '=' + code;
    }
}
