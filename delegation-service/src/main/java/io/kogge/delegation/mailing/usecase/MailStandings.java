// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.usecase;

import io.kogge.delegation.mailing.model.MailStanding;
import reactor.core.publisher.Mono;

/** What people get of the mail, as far as this service has heard. */
public interface MailStandings {

    /** What this person gets while the links have this version. */
    Mono<MailStanding> of(String personId, int linkVersion);
}
