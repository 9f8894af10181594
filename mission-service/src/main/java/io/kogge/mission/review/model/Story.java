// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.text.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the office tells of a period, in one section of its review. It may name people, so it stays here and can be erased.
 *
 * @param section a policy line's id, or {@link Sheet#OVERVIEW}
 * @param period that it is about
 * @param texts paragraphs by language; none once it is erased
 * @param erasedAt when it was erased; null if it is not
 */
public record Story(
        String section,
        Period period,
        Texts texts,
        @Nullable Instant erasedAt) {
    /** Longest text in a language, in characters. */
    public static final int LONGEST = 20_000;

    /** The id of the story of a section of a period. */
    public static String id(String section, Period period) {
        return section + "." + period.first() + "." + period.last();
    }

    /** Tells it for the first time. */
    public static Decision<Story, Void> begin(String section, Period period, Texts texts) {
        return Decision.of(new Story(section, period, texts, null));
    }

    /** Tells it otherwise. */
    public Decision<Story, Void> tell(Texts otherwise) {
        return otherwise.equals(texts) && erasedAt == null
                ? Decision.unchanged(this)
                : Decision.of(new Story(section, period, otherwise, null));
    }

    /** Leaves nothing of it. */
    public Decision<Story, Void> erase(Instant now) {
        return erasedAt == null ? Decision.of(new Story(section, period, Texts.NONE, now)) : Decision.unchanged(this);
    }
}
