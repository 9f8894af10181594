// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Keeps one secret key in use. Under another one nobody would be found any more and everybody be made a second time, so
 * that it is refused, unless the one that was is given too: then all keys are computed anew before anything else is done.
 * Cut off, it goes on at the next start.
 */
public final class RekeyAddresses {
    private static final int AT_ONCE = 16;

    private final AddressKeyStore store;

    /** Works on this store, while no other instance does. */
    public RekeyAddresses(AddressKeyStore store) {
        this.store = store;
    }

    /** The keys were computed under another secret. */
    public static final class OtherKey extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        OtherKey() {
            super("kogge.delegation.address-key is not the key that addresses are stored under: give that one, or start"
                    + " a single instance with that one among kogge.delegation.previous-address-keys to renew it");
        }
    }

    /**
     * Makes sure that these are the keys in use.
     *
     * @param previous those that were in use before, where they are to be renewed; else empty
     * @return how many addresses got another key
     */
    public Mono<Long> ensure(AddressKeys keys, List<AddressKeys> previous) {
        return store.fingerprint().defaultIfEmpty("").flatMap(inUse -> {
            if (inUse.equals(keys.fingerprint())) {
                return Mono.just(0L);
            }
            if (inUse.isEmpty()) {
                return store.use(keys.fingerprint()).thenReturn(0L);
            }
            return previous.stream().map(AddressKeys::fingerprint).anyMatch(inUse::equals)
                    ? renew(keys)
                    : Mono.error(new OtherKey());
        });
    }

    private Mono<Long> renew(AddressKeys keys) {
        return store.held()
                .flatMap(held -> store.rekey(held, keys.of(held.email())).thenReturn(1), AT_ONCE)
                .count()
                .flatMap(done -> store.use(keys.fingerprint()).thenReturn(done));
    }
}
