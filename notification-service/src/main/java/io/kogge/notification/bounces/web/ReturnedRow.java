// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import java.time.Instant;

/**
 * A mail that came back, as pages show it.
 *
 * @param path of its page
 */
public record ReturnedRow(
        String path,
        String from,
        String subject,
        String text,
        String address,
        ReturnedMail.Reason reason,
        Instant arrivedAt,
        boolean open) {

    static ReturnedRow of(Stored<ReturnedMail> stored) {
        ReturnedMail mail = stored.state();
        return new ReturnedRow(
                ReturnedPages.PATH + "/" + stored.id(),
                mail.about().from(),
                mail.about().subject(),
                mail.about().text(),
                mail.about().address(),
                mail.reason(),
                mail.arrivedAt(),
                mail.open());
    }
}
