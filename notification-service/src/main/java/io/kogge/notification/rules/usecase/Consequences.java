// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.usecase;

/**
 * What a change of a rule does to the messages that are planned.
 *
 * @param moved go out at another moment
 * @param changed go to others, or say otherwise what becomes of late joiners
 * @param dropped do not go out any more
 * @param added go out besides
 * @param now go out at once, as their moment is past and they are still of use
 */
public record Consequences(Part moved, Part changed, Part dropped, Part added, Part now) {
    /** Nothing changes. */
    public static final Consequences NONE = new Consequences(Part.NONE, Part.NONE, Part.NONE, Part.NONE, Part.NONE);

    /**
     * Messages, each to many.
     *
     * @param people how many people get them as things are now; somebody who gets two counts twice
     */
    public record Part(long messages, long people) {
        /** Nothing. */
        public static final Part NONE = new Part(0, 0);

        /** With these. */
        public Part plus(Part other) {
            return new Part(messages + other.messages, people + other.people);
        }
    }

    /** Both together. */
    public Consequences plus(Consequences other) {
        return new Consequences(
                moved.plus(other.moved),
                changed.plus(other.changed),
                dropped.plus(other.dropped),
                added.plus(other.added),
                now.plus(other.now));
    }

    /** Whether nothing that is planned changes. */
    public boolean none() {
        return equals(NONE);
    }
}
