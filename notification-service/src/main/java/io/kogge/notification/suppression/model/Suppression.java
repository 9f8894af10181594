// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail came back from: counted, suppressed, or released by staff.
 *
 * @param address keyed digest of it; the address itself is not kept
 * @param holder whose it was when mail came back; null where nobody is known, and once the person was erased
 * @param failures when mail came back for a while, as far as that still counts
 * @param cause why it gets no mail, or got none before it was released; null while it is only counted
 * @param release that staff let mail go there again, or null
 */
public record Suppression(
        String address,
        @Nullable Holder holder,
        List<Instant> failures,
        @Nullable Cause cause,
        @Nullable Release release) {

    /** Why an address gets no mail. */
    public enum Reason {
        /** There is no such mailbox. */
        GONE,
        /** Mail came back again and again. */
        REPEATED
    }

    /**
     * What made it suppressed.
     *
     * @param said what the last server said, short and without addresses; may be empty
     */
    public record Cause(Reason reason, Instant at, String said) {}

    /** Who let mail go there again. */
    public record Release(Actor by, Instant at) {}

    /** Takes a copy of the failures. */
    public Suppression {
        failures = List.copyOf(failures);
    }

    /** An address of which nothing is known yet. */
    public static Suppression of(String address) {
        return new Suppression(address, null, List.of(), null, null);
    }

    /** Whether it gets no mail. */
    public boolean suppressed() {
        return cause != null && release == null;
    }

    /** Since when nothing is at stake any more: the release, or the last failure that was counted; null while it gets no mail. */
    public @Nullable Instant overAt() {
        if (release != null) {
            return release.at();
        }
        return cause != null || failures.isEmpty() ? null : failures.get(failures.size() - 1);
    }

    /**
     * Mail came back, for good.
     *
     * @param sentAt when that letter was sent; one from before staff released the address tells nothing new
     */
    public Decision<Suppression, SuppressionEvent> goneForGood(
            @Nullable Holder whose, String said, Instant sentAt, Instant at) {
        return suppressed() || releasedSince(sentAt)
                ? Decision.unchanged(this)
                : suppress(whose, new Cause(Reason.GONE, at, said));
    }

    /** The same, for a while; the rule says when that is often enough. */
    public Decision<Suppression, SuppressionEvent> cameBack(
            @Nullable Holder whose, String said, Instant sentAt, Instant at, SuppressionRule rule) {
        List<Instant> counting = failures.stream()
                .filter(failure -> !failure.isBefore(at.minus(rule.within())))
                .toList();
        boolean same =
                counting.stream().anyMatch(failure -> failure.plus(rule.apart()).isAfter(at));
        if (suppressed() || releasedSince(sentAt) || same) {
            return Decision.unchanged(this);
        }
        List<Instant> now = Stream.concat(counting.stream(), Stream.of(at)).toList();
        return now.size() >= rule.times()
                ? suppress(whose, new Cause(Reason.REPEATED, at, said))
                : Decision.of(new Suppression(address, whose, now, cause, release));
    }

    /** Staff let mail go there again; a conflict {@code suppression-released} where it does. */
    public Decision<Suppression, SuppressionEvent> release(Actor by, Instant at) {
        if (!suppressed()) {
            throw new Rejection.Conflict("suppression-released");
        }
        return Decision.of(
                new Suppression(address, holder, List.of(), cause, new Release(by, at)), SuppressionEvent.RELEASED);
    }

    /** The person was erased: what is left is that this address gets no mail. */
    public Decision<Suppression, SuppressionEvent> forgetHolder() {
        Cause nothingSaid = cause == null ? null : new Cause(cause.reason(), cause.at(), "");
        return Decision.of(new Suppression(address, null, failures, nothingSaid, release));
    }

    private boolean releasedSince(Instant sentAt) {
        return release != null && !sentAt.isAfter(release.at());
    }

    private Decision<Suppression, SuppressionEvent> suppress(@Nullable Holder whose, Cause why) {
        return Decision.of(new Suppression(address, whose, List.of(), why, null), SuppressionEvent.SUPPRESSED);
    }
}
