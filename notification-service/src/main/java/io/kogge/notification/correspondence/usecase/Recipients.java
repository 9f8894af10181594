// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Recipient;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Knows what letters to some kinds of recipient depend on, and writes them; one bean for each. */
public interface Recipients {

    /** Whether these are recipients of that kind. */
    boolean include(Recipient.Kind kind);

    /** Looks up many at once, by the id of their correspondence; whoever is missing is waited for. */
    Mono<Map<String, Facts>> lookUp(List<Correspondence> due);
}
