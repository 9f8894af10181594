// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Objection;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Knows who is not to be written to, whatever there is to say. */
@FunctionalInterface
public interface Objections {

    /** What speaks against letters to these people, at any address that they have or had; asked for many at once. */
    Mono<Objection> of(Collection<Contact> contacts);
}
