// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Sheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what took place under each of a review's policy lines, in whichever list it is. */
public final class UnderLines {
    private static final int AT_ONCE = 4;

    private UnderLines() {}

    /**
     * By the line's id; a line under which nothing took place is missing.
     *
     * @param listed what the list has under a line of this id
     */
    public static Mono<Map<String, List<Happening>>> of(Sheet sheet, Function<String, Flux<Happening>> listed) {
        return Flux.fromIterable(sheet.chapters())
                .filter(chapter -> chapter.total() > 0)
                .map(Sheet.Chapter::line)
                .flatMap(line -> listed.apply(line).collectList().map(some -> Map.entry(line, some)), AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
