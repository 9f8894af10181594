// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Links the partners of many activities: the directory is asked once for a few hundred, each name once. */
final class PartnerLinks {
    private static final int TOGETHER = 500;

    private final PartnerDirectory directory;

    PartnerLinks(PartnerDirectory directory) {
        this.directory = directory;
    }

    /**
     * Something with the content that it gets.
     *
     * @param of what was given
     * @param content its content, with partners linked
     */
    record Linked<T>(T of, ActivityContent content) {}

    <T> Flux<Linked<T>> link(Flux<T> all, Function<T, ActivityContent> content) {
        return all.buffer(TOGETHER).concatMap(some -> link(some, content));
    }

    private <T> Flux<Linked<T>> link(List<T> some, Function<T, ActivityContent> content) {
        Set<PartnerName> named = new LinkedHashSet<>();
        some.forEach(one -> named.addAll(content.apply(one).partners()));
        return entries(List.copyOf(named))
                .flatMapIterable(entries -> some.stream()
                        .map(one -> new Linked<>(one, linked(content.apply(one), entries)))
                        .toList());
    }

    private Mono<Map<PartnerName, PartnerName>> entries(List<PartnerName> named) {
        return named.isEmpty()
                ? Mono.just(Map.of())
                : directory
                        .link(named)
                        .map(linked -> IntStream.range(0, named.size())
                                .boxed()
                                .collect(Collectors.toMap(named::get, linked::get)));
    }

    private static ActivityContent linked(ActivityContent content, Map<PartnerName, PartnerName> entries) {
        List<PartnerName> linked = new ArrayList<>();
        content.partners().forEach(name -> linked.add(entries.getOrDefault(name, name)));
        return content.with(linked);
    }
}
