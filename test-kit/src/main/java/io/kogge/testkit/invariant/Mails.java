// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each mail: once it is sent or skipped, that is its end. */
final class Mails {
    private final Map<String, String> ends = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    void see(LoggedEvent event) {
        if (event.payload() instanceof EmailSent sent) {
            ended(sent.getDeliveryId(), "sent");
        } else if (event.payload() instanceof EmailSkipped skipped) {
            ended(skipped.getDeliveryId(), "skipped");
        }
    }

    private void ended(String delivery, String how) {
        String before = ends.put(delivery, how);
        if (before != null) {
            violations.add("Mail " + delivery + " " + how + " after it was " + before);
        }
    }

    List<String> violations() {
        return violations;
    }
}
