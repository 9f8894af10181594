// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story as it is stored; days in ISO 8601. */
public record StoryDocument(
        String section,
        String first,
        String last,
        Map<String, String> texts,
        @Nullable Instant erasedAt) {

    static StoryDocument of(Story story) {
        return new StoryDocument(
                story.section(),
                story.period().first().toString(),
                story.period().last().toString(),
                story.texts().byLanguage(),
                story.erasedAt());
    }

    Story toStory() {
        return new Story(
                section, new Period(LocalDate.parse(first), LocalDate.parse(last)), new Texts(texts), erasedAt);
    }
}
