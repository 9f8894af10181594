// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.kogge.event.consumer.ViewReader;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.ParticipantView;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts people without reading them, but where their language matters: the registration does not tell that. */
final class AudienceSizes {
    private static final String REGISTRATION = "registration";
    private static final String PLACE = "place";
    private static final String ORGANISATION = "organisation";
    private static final String ANSWERED = "answered";
    private static final String COUNT = "count";
    private static final String NOBODY = "";
    private static final int BATCH = 500;

    private final Audiences audiences;
    private final ViewReader<ParticipantView> participants;

    AudienceSizes(Audiences audiences, ViewReader<ParticipantView> participants) {
        this.audiences = audiences;
        this.participants = participants;
    }

    Mono<Map<Audience, Long>> of(String missionId, Collection<Audience> these) {
        Predicate<Audience> byLanguage = audience -> !audience.languages().isEmpty();
        Set<Audience> spoken = these.stream().filter(byLanguage).collect(Collectors.toSet());
        Set<Audience> others = these.stream().filter(byLanguage.negate()).collect(Collectors.toSet());
        return Mono.zip(counted(missionId, others), read(missionId, spoken)).map(found -> {
            found.getT1().putAll(found.getT2());
            return found.getT1();
        });
    }

    private Mono<Map<Audience, Long>> counted(String missionId, Set<Audience> these) {
        Document alike = new Document(REGISTRATION, '$' + REGISTRATION)
                .append(PLACE, '$' + PLACE)
                .append(ORGANISATION, '$' + ORGANISATION)
                .append(ANSWERED, '$' + ANSWERED);
        return participants
                .query(view -> view.aggregate(List.of(
                        Aggregates.match(Filters.eq("missionId", missionId)),
                        Aggregates.group(alike, Accumulators.sum(COUNT, 1L)))))
                .collect(HashMap::new, (sizes, counted) -> add(sizes, these, counted));
    }

    private static void add(Map<Audience, Long> sizes, Set<Audience> these, BsonDocument counted) {
        BsonDocument alike = counted.getDocument("_id");
        Participant each = new ParticipantView(
                        NOBODY,
                        NOBODY,
                        null,
                        constant(Registration.class, alike, REGISTRATION),
                        constant(PlaceDecision.class, alike, PLACE),
                        null,
                        null,
                        constant(OrganisationKind.class, alike, ORGANISATION),
                        null,
                        null,
                        null,
                        null,
                        alike.isBoolean(ANSWERED) ? alike.getBoolean(ANSWERED).getValue() : null)
                .participant();
        these.stream()
                .filter(audience -> audience.has(each))
                .forEach(audience ->
                        sizes.merge(audience, counted.getNumber(COUNT).longValue(), Long::sum));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, BsonDocument alike, String field) {
        return alike.isString(field) ? Enum.valueOf(type, alike.getString(field).getValue()) : null;
    }

    private Mono<Map<Audience, Long>> read(String missionId, Set<Audience> these) {
        if (these.isEmpty()) {
            return Mono.just(Map.of());
        }
        return audiences
                .participants(missionId)
                .buffer(BATCH)
                .concatMap(this::spoken)
                .collect(
                        HashMap::new,
                        (sizes, one) -> these.stream()
                                .filter(audience -> audience.has(one.participant()) && audience.speaks(one.language()))
                                .forEach(audience -> sizes.merge(audience, 1L, Long::sum)));
    }

    private record Speaker(Participant participant, String language) {}

    private Flux<Speaker> spoken(List<Participant> batch) {
        return audiences
                .contacts(batch.stream().map(Participant::personId).toList())
                .collectMap(Contact::personId, Contact::language)
                .flatMapIterable(languages -> batch.stream()
                        .map(one -> new Speaker(one, languages.getOrDefault(one.personId(), "")))
                        .toList());
    }
}
