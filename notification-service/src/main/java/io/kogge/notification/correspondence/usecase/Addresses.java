// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Recipient;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How to reach recipients of one kind; one bean for each kind that has no registration. */
public interface Addresses {

    /** Of which kind. */
    Recipient.Kind kind();

    /** How to reach these, by their ids; who is not known yet is left out. */
    Flux<Contact> of(Collection<String> ids);

    /** Whether nobody will ever know again how to reach this one. */
    Mono<Boolean> gone(String id);
}
