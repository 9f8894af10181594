// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration;

import io.kogge.delegation.people.model.CanonicalAddress;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.MailAllowance;
import io.kogge.delegation.settings.DelegationSettings.Mails;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many mails to one mailbox, to one domain and for one mission. A mailbox gets whatever is sent to any of its addresses
 * with a plus, so that part does not count. What staff let go is not counted at all.
 */
final class MailLimits implements MailAllowance {
    private final Limiter limiter;
    private final Limit toMailbox;
    private final Limit toDomain;
    private final Limit forMission;
    private final MeterRegistry meters;
    private final Clock systemClock;

    MailLimits(Limiter limiter, Mails settings, MeterRegistry meters, Clock systemClock) {
        this.limiter = limiter;
        this.toMailbox = new Limit("mails-to-mailbox", settings.toMailbox());
        this.toDomain = new Limit("mails-to-domain", settings.toDomain());
        this.forMission = new Limit("mails-for-mission", settings.forMission());
        this.meters = meters;
        this.systemClock = systemClock;
    }

    @Override
    public Optional<Instant> heldUntil(Wish wish) {
        if (wish.letGo()) {
            return Optional.empty();
        }
        String mailbox = CanonicalAddress.mailbox(wish.applicant().person().email());
        Map<Limit, String> all = new LinkedHashMap<>();
        all.put(toMailbox, mailbox);
        all.put(toDomain, mailbox.substring(mailbox.lastIndexOf('@') + 1));
        all.put(forMission, wish.missionId());
        return take(all);
    }

    private Optional<Instant> take(Map<Limit, String> all) {
        Map<Limit, String> taken = new LinkedHashMap<>();
        try {
            all.forEach((limit, subject) -> {
                limiter.take(limit, subject);
                taken.put(limit, subject);
            });
            return Optional.empty();
        } catch (Rejection.TooMany tooMany) {
            taken.forEach(limiter::giveBack);
            meters.counter("kogge.registrations.held-back", "limit", tooMany.code())
                    .increment();
            return Optional.of(systemClock.instant().plus(tooMany.retryAfter()));
        }
    }
}
