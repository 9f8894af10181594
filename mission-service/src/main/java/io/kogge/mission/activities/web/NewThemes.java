// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Themes that an activity is about by what they are called: those of the office's list, and what is not there joins it.
 *
 * @param names as they were written
 */
record NewThemes(List<String> names) {

    static NewThemes read(Fields fields) {
        return new NewThemes(fields.textList(ActivityInput.NEW_THEMES, Theme.LONGEST_NAME)
                .max(ActivityRules.MOST)
                .orEmpty());
    }

    /** The activity with these among its themes, each once. */
    Mono<ActivityContent> join(ActivityContent content, ActivityThemes themes, Actor actor) {
        return names.isEmpty()
                ? Mono.just(content)
                : themes.named(names, actor)
                        .map(named -> content.about(Stream.concat(
                                        content.themes().stream(),
                                        names.stream().map(named::get))
                                .distinct()
                                .toList()));
    }
}
