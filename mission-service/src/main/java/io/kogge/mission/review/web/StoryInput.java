// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.web.input.Fields;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reads what is told: plain paragraphs in the languages of staff, in one at least or in none. */
final class StoryInput {
    static final String TEXTS = "texts";

    private StoryInput() {}

    static Texts read(Fields fields) {
        fields.ignore("version", "from", "to");
        Fields texts = fields.object(TEXTS);
        Map<String, String> told = new HashMap<>();
        for (String language : Languages.STAFF) {
            texts.text(language).multiline().max(Story.LONGEST).optional().ifPresent(text -> told.put(language, text));
        }
        return fields.finish(() -> new Texts(told));
    }

    /** Names of the section by language; a rejection {@code section-not-found} if the review has none of this id. */
    static Mono<Map<String, String>> section(String section, Period period, ChapterSource chapters) {
        return section.equals(Sheet.OVERVIEW)
                ? Mono.just(Map.of())
                : chapters.chapters(period)
                        .filter(heading -> heading.line().equals(section))
                        .next()
                        .map(heading -> heading.names())
                        .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("section")));
    }
}
