// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.allocation.AllocationConfiguration;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.MissionTerms;
import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.PeopleConfiguration;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.storage.PersonDocument;
import io.kogge.delegation.people.usecase.AddressKeys;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.ExpirePeople;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.People;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.RegistrationConfiguration;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.storage.RegistrationDocument;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.usecase.ExpireSweep;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.usecase.Retention;
import io.kogge.delegation.registration.usecase.TakeWish;
import io.kogge.delegation.registration.usecase.TakeWishes;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.avro.specific.SpecificRecord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases on ports in memory; a clock that tests set. */
public final class InMemoryDelegation {
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    public final InMemoryAggregates<Registration, RegistrationEvent> registrationStore =
            new InMemoryAggregates<>(RegistrationConfiguration.TYPE, InMemoryDelegation::holderKey);
    public final AddressKeys keys = new AddressKeys(new byte[32]);
    public final InMemoryAggregates<Person, PersonEvent> personStore = new InMemoryAggregates<>(
            PeopleConfiguration.type(keys),
            person -> PersonDocument.of(person, keys).addressKey());
    public final InMemoryWishes wishes = new InMemoryWishes();
    public final InMemoryAggregates<Allocation, AllocationEvent> allocationStore =
            new InMemoryAggregates<>(AllocationConfiguration.TYPE, Allocation::missionId);
    public final Map<String, Mission> known = new LinkedHashMap<>();
    public final Map<String, List<HistoryEntry>> histories = new LinkedHashMap<>();
    public final Missions missions = new KnownMissions();
    public final RegistrationIndex index = new Index();
    public final SetClock clock = new SetClock();
    public final PeopleIndex peopleIndex = new InMemoryPeople(personStore, keys);
    public final People people = new People(personStore, peopleIndex, clock, TO_CONFIRM);
    public final FindPerson find = new FindPerson(personStore, peopleIndex, keys);
    public final ConfirmAddress confirmAddress = new ConfirmAddress(personStore, find, clock);
    public final WakeUp wakeUp = new WakeUp();
    public final RegisterHandler register = new RegisterHandler(missions, wishes, wakeUp, clock, Clock.systemUTC());
    public final TakeWishes takeWishes = new TakeWishes(
            wishes,
            new TakeWish(find, registrationStore, index, clock, TO_CONFIRM),
            find,
            eachAlone(),
            wakeUp,
            Clock.systemUTC(),
            new TakeWishes.Times(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMillis(50)));
    public final ConfirmHandler confirm = new ConfirmHandler(missions, people, registrationStore, clock);
    public final EnterHandler enter = new EnterHandler(missions, find, registrationStore, index, clock);
    public final Registrations registrations = new Registrations(registrationStore, index, people, missions, clock);
    public final MergePeople merge = new MergePeople(personStore, peopleIndex, registrationStore, index, clock);
    public final Retention retention = new Retention(
            wishes, index, clock, TO_CONFIRM, new Retention.Kept(Duration.ofDays(90), Duration.ofDays(90)));
    public final AllocationCommands allocations = new AllocationCommands(allocationStore, clock);
    public final ExpireSweep expiry = new ExpireSweep(registrationStore, index, eachAlone(), clock);
    public final ExpirePeople peopleExpiry = new ExpirePeople(personStore, peopleIndex, eachAlone(), clock);
    /** Ids of missions and registrations whose documents nobody can read. */
    public final Set<String> unreadable = new HashSet<>();

    /** For jobs that go through many things. */
    public static EachAlone eachAlone() {
        return new EachAlone("test", 1, new SimpleMeterRegistry());
    }

    /** Makes a mission known, to its allocation too. */
    public Mission announce(Mission mission) {
        known.put(mission.id(), mission);
        allocations
                .take(mission.id(), MissionTerms.of(mission), Command.by(Actor.system("test")))
                .block();
        return mission;
    }

    /** What was published of a kind. */
    public <T extends SpecificRecord> List<T> published(Class<T> type) {
        return Flux.concat(
                        Flux.fromIterable(registrationStore.published()),
                        Flux.fromIterable(personStore.published()),
                        Flux.fromIterable(allocationStore.published()))
                .mapNotNull(Outgoing::payload)
                .ofType(type)
                .collectList()
                .block();
    }

    private String readable(String id) {
        if (unreadable.contains(id)) {
            throw new IllegalStateException("cannot be read");
        }
        return id;
    }

    /** Hands in a form, and finds out what it means. */
    public void handIn(String id, String missionId, Applicant applicant) {
        register.register(id, missionId, applicant).then(takeWishes.takeAll()).block();
    }

    /** Everything lapses whose time is over. */
    public void lapse() {
        expiry.run().then(peopleExpiry.run()).then(retention.run()).block();
    }

    /** Nobody registered, and nobody is known. */
    public void clear() {
        registrationStore.clear();
        personStore.clear();
        allocationStore.clear();
        wishes.clear();
        known.clear();
    }

    private static Object holderKey(Registration registration) {
        return RegistrationDocument.of(registration).holderKey();
    }

    private final class KnownMissions implements Missions {
        @Override
        public Mono<Mission> get(String id) {
            return Mono.fromSupplier(() -> known.get(readable(id)))
                    .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")));
        }

        @Override
        public Flux<String> endingAfter(Instant moment) {
            return all().filter(mission -> mission.endsAt().isAfter(moment)).map(Mission::id);
        }

        @Override
        public Flux<Mission> all() {
            return Flux.fromIterable(List.copyOf(known.values()));
        }
    }

    private final class Index implements RegistrationIndex {
        @Override
        public Mono<String> holderOf(String missionId, String personId) {
            return states().filter(one -> holderKey(one).equals(missionId + "/" + personId))
                    .map(Registration::id)
                    .next();
        }

        @Override
        public Flux<Registration> of(String missionId) {
            return states().filter(
                            one -> one.missionId().equals(missionId) && one.state() != RegistrationState.REPLACED)
                    .sort(Comparator.comparing(Registration::startedAt));
        }

        @Override
        public Flux<Claim> claims(String missionId, BiConsumer<String, Throwable> unreadable) {
            return of(missionId).handle((one, sink) -> {
                try {
                    sink.next(new Claim(readable(one.id()), one.personId(), one.state(), one.submittedAt()));
                } catch (IllegalStateException e) {
                    unreadable.accept(one.id(), e);
                }
            });
        }

        @Override
        public Flux<String> lapsed(Instant by) {
            return states().filter(one -> one.claimed() != null)
                    .filter(one -> !one.expiresAt().isAfter(by))
                    .map(Registration::id);
        }

        @Override
        public Flux<Registration> ofPerson(String personId) {
            return states().filter(one -> one.personId().equals(personId));
        }

        @Override
        public Mono<Void> forget(Instant expiredBefore) {
            return Mono.empty();
        }

        private Flux<Registration> states() {
            return Flux.fromIterable(registrationStore.all()).map(Stored::state);
        }
    }

    /** A clock that stands still until it is set. */
    public static final class SetClock extends Clock {
        private Instant now = TestMissions.NOW;

        public void set(Instant moment) {
            now = moment;
        }

        public void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
