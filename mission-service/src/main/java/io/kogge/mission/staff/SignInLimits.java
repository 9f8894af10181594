// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.mission.staff.StaffSettings.Guessing;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * How often passwords may be tried: by name with a growing pause, by the network that a request comes from, and in all. A
 * browser that is known for the account is counted by itself, and by nothing else. All are asked before a password is hashed,
 * which costs us more than asking costs who guesses.
 */
final class SignInLimits {
    private static final String REFUSAL = "sign-in-attempts";
    private static final Quota REMEMBERED = new Quota(Integer.MAX_VALUE, Duration.ofHours(1));

    private final ClientLimits clients;
    private final Limit ofNetwork;
    private final Limit ofAll;
    private final GuessingDelay delay;

    SignInLimits(Guessing settings, Limiter limiter, ClientLimits clients, Clock systemClock) {
        this.clients = clients;
        this.ofNetwork = new Limit(REFUSAL, settings.ofNetwork());
        this.ofAll = new Limit("sign-in-attempts-of-all", settings.ofAll());
        this.delay = new GuessingDelay(
                limiter,
                new Limit(REFUSAL, REMEMBERED),
                settings.free(),
                settings.firstPause(),
                settings.longestPause(),
                systemClock);
    }

    /** An attempt that was counted. */
    interface Counted {
        /** It was the right password: it does not count. */
        void succeeded();
    }

    /** Counts an attempt from anywhere; a rejection if it is one too many. */
    Counted begin(ServerRequest request, UserName user) {
        clients.take(request, ofNetwork, ofAll);
        Counted byName = begin(request, user.canonical());
        return () -> {
            byName.succeeded();
            clients.giveBack(request, ofNetwork, ofAll);
        };
    }

    /** Counts an attempt from a known device; a rejection if it is one too many. */
    Counted beginOn(String device, ServerRequest request) {
        return begin(request, "device\n" + device);
    }

    private Counted begin(ServerRequest request, String name) {
        ClientLimits.told(request, () -> delay.begin(name));
        return () -> delay.succeeded(name);
    }
}
