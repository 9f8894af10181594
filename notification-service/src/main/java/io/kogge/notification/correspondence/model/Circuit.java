// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters are handed to the mail server. While it is away, or takes nothing from the office, one letter at a time
 * finds out whether it is back, after pauses that grow; all others wait, and nothing is tried for them. The first answer about
 * a letter ends that, whoever gets it. Safe to use by many; all times are system time.
 */
public final class Circuit {
    /** One refusal may be about a recipient, so many in a row are about the office. */
    private static final int REFUSALS = 5;

    private static final int MOST_DOUBLINGS = 20;

    private final Pauses pauses;
    private @Nullable Away away;
    private boolean probing;
    private int refusals;

    /**
     * Pauses between two probes.
     *
     * @param first after the server was found to be away; each further one is twice as long
     * @param longest no longer than this
     */
    public record Pauses(Duration first, Duration longest) {
        private Duration after(int probes) {
            Duration pause = first.multipliedBy(1L << Math.min(probes, MOST_DOUBLINGS));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    /**
     * The server takes nothing just now.
     *
     * @param since when that was found
     * @param probes how often it was tried in vain since then
     * @param nextProbe not before this is it tried again
     */
    public record Away(Instant since, int probes, Instant nextProbe) {}

    /**
     * Leave to hand over one letter.
     *
     * @param probe whether it is the one that finds out
     */
    public record Pass(boolean probe) {}

    /** Closed: letters go out. */
    public Circuit(Pauses pauses) {
        this.pauses = pauses;
    }

    /** Since when letters wait, or empty where they go out. */
    public synchronized Optional<Away> away() {
        return Optional.ofNullable(away);
    }

    /** Leave to hand over one letter; empty where letters wait. It has to be {@link #unused} or {@link #heard}. */
    public synchronized Optional<Pass> enter(Instant now) {
        Away waiting = away;
        if (waiting == null) {
            return Optional.of(new Pass(false));
        }
        if (probing || now.isBefore(waiting.nextProbe())) {
            return Optional.empty();
        }
        probing = true;
        return Optional.of(new Pass(true));
    }

    /** No letter was there to hand over, or it was not handed over. */
    public synchronized void unused(Pass pass) {
        probing &= !pass.probe();
    }

    /** What came of handing over the letter. */
    public synchronized void heard(Pass pass, Reply reply, Instant now) {
        switch (Sign.of(reply)) {
            case NONE -> unused(pass);
            case THERE -> {
                away = null;
                probing = false;
                refusals = 0;
            }
            case REFUSES -> {
                refusals++;
                if (pass.probe() || refusals >= REFUSALS) {
                    noteAway(pass, now);
                }
            }
            case AWAY -> noteAway(pass, now);
        }
    }

    /** A dialogue from before, which breaks now, says nothing that is not known. */
    private void noteAway(Pass pass, Instant now) {
        Away before = away;
        if (before == null) {
            away = new Away(now, 0, now.plus(pauses.after(0)));
        } else if (pass.probe()) {
            int probes = before.probes() + 1;
            away = new Away(before.since(), probes, now.plus(pauses.after(probes)));
        }
        unused(pass);
    }

    /** What a reply says of the server. */
    private enum Sign {
        THERE,
        /** It answers, and takes nothing: from the office, or from anybody. */
        REFUSES,
        /** It does not answer; what else were given to it might arrive twice. */
        AWAY,
        /** It was not asked. */
        NONE;

        /** Status of the mail system as a whole, such as a full disk (RFC 3463, 3.4), for a while. */
        private static final String SYSTEM = "4.3.";

        static Sign of(Reply reply) {
            if (reply instanceof Reply.PutOff putOff) {
                return of(putOff.code());
            }
            if (reply instanceof Reply.Failed failed) {
                return failed.trouble() == Trouble.MESSAGE_REFUSED || failed.trouble() == Trouble.TOO_LARGE
                        ? THERE
                        : NONE;
            }
            if (reply instanceof Reply.Refused refused) {
                return refused.words().isEmpty() ? NONE : THERE;
            }
            return reply instanceof Reply.Accepted ? THERE : AWAY;
        }

        private static Sign of(String putOff) {
            if (putOff.equals(Trouble.CONNECT.name())) {
                return AWAY;
            }
            return putOff.equals(Trouble.OFFICE_REFUSED.name()) || putOff.startsWith(SYSTEM) ? REFUSES : THERE;
        }
    }
}
