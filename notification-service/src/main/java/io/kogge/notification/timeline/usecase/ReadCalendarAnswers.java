// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.timeline.model.CalendarAnswers;
import io.kogge.notification.timeline.model.CalendarAnswers.Doubtful;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * What calendars answered to a mission's entries: counts, and who may not come. Who has no place any more, and a stop that the
 * route does not have any more, are left out: there is nothing to ask.
 */
public final class ReadCalendarAnswers {
    /** Who declined anything is to be asked first; of these, who answered last. */
    private static final Comparator<EntryAnswer> URGENT = Comparator.comparing(
                    (EntryAnswer each) -> each.answer().kind())
            .thenComparing(each -> each.answer().at(), Comparator.reverseOrder());

    private final Audiences audiences;
    private final Correspondences correspondences;

    /** Reads these. */
    public ReadCalendarAnswers(Audiences audiences, Correspondences correspondences) {
        this.audiences = audiences;
        this.correspondences = correspondences;
    }

    private record Standing(List<EntryAnswer> answers, Map<String, Participant> people) {
        Map<Kind, Long> counts() {
            return answers.stream()
                    .collect(Collectors.groupingBy(each -> each.answer().kind(), Collectors.counting()));
        }

        /** By registration, in the order in which to ask. */
        Map<String, List<EntryAnswer>> doubtful() {
            return answers.stream()
                    .filter(each -> each.answer().kind() != Kind.ACCEPTED)
                    .sorted(URGENT)
                    .collect(Collectors.groupingBy(
                            each -> each.to().registrationId(), LinkedHashMap::new, Collectors.toList()));
        }
    }

    /** How many entries were answered so. */
    public Mono<Map<Kind, Long>> counts(Mission mission) {
        return standing(mission).map(Standing::counts);
    }

    /** The same, with so many of those who may not come at most. */
    public Mono<CalendarAnswers> of(Mission mission, int most) {
        return standing(mission).flatMap(standing -> {
            Map<String, List<EntryAnswer>> doubtful = standing.doubtful();
            List<Map.Entry<String, List<EntryAnswer>>> first =
                    doubtful.entrySet().stream().limit(most).toList();
            return contacts(first.stream()
                            .flatMap(each -> Stream.ofNullable(standing.people().get(each.getKey())))
                            .toList())
                    .map(contacts -> new CalendarAnswers(
                            standing.counts(),
                            first.stream()
                                    .map(each -> new Doubtful(
                                            each.getKey(),
                                            Optional.ofNullable(contacts.get(each.getKey())),
                                            inOrder(mission, each.getValue())))
                                    .toList(),
                            doubtful.size() - first.size()));
        });
    }

    private Mono<Standing> standing(Mission mission) {
        Set<StopKey> route = StopKey.of(mission).keySet();
        return correspondences
                .calendarAnswers(mission.id())
                .filter(each -> each.stop().map(route::contains).orElse(true))
                .collectList()
                .flatMap(this::ofThoseWithAPlace);
    }

    private Mono<Standing> ofThoseWithAPlace(List<EntryAnswer> answers) {
        return answers.isEmpty()
                ? Mono.just(new Standing(List.of(), Map.of()))
                : audiences
                        .registrations(answers.stream()
                                .map(each -> each.to().registrationId())
                                .collect(Collectors.toSet()))
                        .filter(each -> each.in(Audience.ACCEPTED))
                        .collectMap(Participant::registrationId)
                        .map(people -> new Standing(
                                answers.stream()
                                        .filter(each ->
                                                people.containsKey(each.to().registrationId()))
                                        .toList(),
                                people));
    }

    /** By registration. */
    private Mono<Map<String, Contact>> contacts(List<Participant> people) {
        return people.isEmpty()
                ? Mono.just(Map.of())
                : audiences
                        .contacts(people.stream().map(Participant::personId).toList())
                        .collectMap(Contact::personId)
                        .map(contacts -> people.stream()
                                .flatMap(each -> Stream.ofNullable(contacts.get(each.personId()))
                                        .map(contact -> Map.entry(each.registrationId(), contact)))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The journey first, then the stops as one travels. */
    private static List<EntryAnswer> inOrder(Mission mission, List<EntryAnswer> entries) {
        List<StopKey> route = new ArrayList<>(StopKey.of(mission).keySet());
        return entries.stream()
                .sorted(Comparator.comparing(
                        each -> each.stop().map(route::indexOf).orElse(-1)))
                .toList();
    }
}
