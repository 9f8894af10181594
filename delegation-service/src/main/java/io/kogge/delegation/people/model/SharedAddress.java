// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import java.time.Instant;

/**
 * That a person's address is another's too: both confirmed it, so that the two records seem to be of one person. Staff
 * decide.
 *
 * @param otherId the other person, whom forms with the address are taken to come from; who that is now may have changed
 * @param since since when
 * @param step how far that is
 */
public record SharedAddress(String otherId, Instant since, Step step) {

    /** How far the decision is. */
    public enum Step {
        /** Staff are to decide. */
        OPEN,
        /** The two are one; what is the other's is moved to this person. */
        MERGING,
        /** Two people read one mailbox. */
        APART
    }

    /** Whether anything is left to do about it. */
    public boolean open() {
        return step != Step.APART;
    }

    SharedAddress with(String nextId, Step next) {
        return new SharedAddress(nextId, since, next);
    }

    SharedAddress at(Step next) {
        return with(otherId, next);
    }
}
