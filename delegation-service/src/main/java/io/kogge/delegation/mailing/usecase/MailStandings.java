// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.usecase;

import io.kogge.delegation.mailing.model.MailStanding;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What people get of the mail, as far as this service has heard. */
public interface MailStandings {

    /**
     * Those of these people who do not get all of it, by one query.
     *
     * @param linkVersions version of their links, by person
     */
    Mono<Map<String, MailStanding>> of(Map<String, Integer> linkVersions);

    /** What this person gets while the links have this version. */
    default Mono<MailStanding> of(String personId, int linkVersion) {
        return of(Map.of(personId, linkVersion)).map(found -> found.getOrDefault(personId, MailStanding.ALL));
    }
}
