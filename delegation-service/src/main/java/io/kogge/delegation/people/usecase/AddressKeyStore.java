// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Under which secret key the addresses' keys were computed, and computing them anew. */
public interface AddressKeyStore {

    /**
     * A record that holds its address.
     *
     * @param personId whose
     * @param email the address
     */
    record Held(String personId, String email) {
        /** Without content: personal data stays out of logs. */
        @Override
        public String toString() {
            return "Held[" + personId + "]";
        }
    }

    /** The fingerprint of the secret key in use; empty before the first start. */
    Mono<String> fingerprint();

    /** Notes the secret key in use. */
    Mono<Void> use(String fingerprint);

    /** Everybody who holds an address. */
    Flux<Held> held();

    /** Gives a record its key anew, if it still has this address. */
    Mono<Void> rekey(Held held, String addressKey);
}
