// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

/** How an answer to the follow-up question ends it; the API and the events write it as it stands here. */
public enum Conclusion {
    /** Something came of it. */
    RESULTS,
    /** It is too early to say: the next round asks again. */
    NOT_YET,
    /** Nothing came of it, and nothing will. */
    NOTHING
}
