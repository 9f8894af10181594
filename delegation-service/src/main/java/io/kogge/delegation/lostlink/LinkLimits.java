// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink;

import io.kogge.delegation.lostlink.usecase.LinkAllowance;
import io.kogge.delegation.people.model.CanonicalAddress;
import io.kogge.delegation.settings.DelegationSettings.Linking;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.micrometer.core.instrument.MeterRegistry;

/** So many requests for the links of one mailbox, and of one domain; what is more is counted and otherwise forgotten. */
final class LinkLimits implements LinkAllowance {
    private final Limiter limiter;
    private final Limit toMailbox;
    private final Limit toDomain;
    private final MeterRegistry meters;

    LinkLimits(Limiter limiter, Linking settings, MeterRegistry meters) {
        this.limiter = limiter;
        this.toMailbox = new Limit("links-to-mailbox", settings.toMailbox());
        this.toDomain = new Limit("links-to-domain", settings.toDomain());
        this.meters = meters;
    }

    @Override
    public boolean allows(String email) {
        String mailbox = CanonicalAddress.mailbox(email);
        try {
            limiter.take(toMailbox, mailbox);
        } catch (Rejection.TooMany tooMany) {
            return refused(tooMany);
        }
        try {
            limiter.take(toDomain, mailbox.substring(mailbox.lastIndexOf('@') + 1));
            return true;
        } catch (Rejection.TooMany tooMany) {
            limiter.giveBack(toMailbox, mailbox);
            return refused(tooMany);
        }
    }

    private boolean refused(Rejection.TooMany tooMany) {
        meters.counter("kogge.links.held-back", "limit", tooMany.code()).increment();
        return false;
    }
}
