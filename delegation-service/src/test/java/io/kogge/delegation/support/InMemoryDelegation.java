// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.advisories.model.Advisory;
import io.kogge.delegation.allocation.AllocationConfiguration;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.model.Notices;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.delegation.allocation.usecase.MissionTerms;
import io.kogge.delegation.allocation.usecase.Told;
import io.kogge.delegation.board.usecase.HistoryEntry;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.lostlink.usecase.LinkAllowance;
import io.kogge.delegation.lostlink.usecase.SendLinks;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.merging.usecase.FollowSharing;
import io.kogge.delegation.merging.usecase.MergePeople;
import io.kogge.delegation.merging.usecase.TakeOver;
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
import io.kogge.delegation.people.usecase.GiveWay;
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
import io.kogge.delegation.registration.usecase.ForgetForms;
import io.kogge.delegation.registration.usecase.ForgetPassportNames;
import io.kogge.delegation.registration.usecase.HandOver;
import io.kogge.delegation.registration.usecase.MailAllowance;
import io.kogge.delegation.registration.usecase.Pace;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.usecase.TakeWish;
import io.kogge.delegation.registration.usecase.TakeWishes;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.job.EachAlone;
import io.kogge.event.job.Leases;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases on ports in memory; a clock that tests set. */
public final class InMemoryDelegation {
    public static final Duration TO_CONFIRM = Duration.ofHours(48);
    public static final Duration PASSPORT_NAMES_KEPT = Duration.ofDays(14);

    public final SetClock clock = new SetClock();
    public final InMemoryAggregates<Registration, RegistrationEvent> registrationStore =
            new InMemoryAggregates<>(RegistrationConfiguration.TYPE, InMemoryDelegation::holderKey);
    public final AddressKeys keys = new AddressKeys(new byte[32]);
    public final InMemoryAggregates<Person, PersonEvent> personStore = new InMemoryAggregates<>(
            PeopleConfiguration.type(keys),
            person -> PersonDocument.of(person, keys).addressKey());
    public final InMemoryWishes wishes = new InMemoryWishes();
    public final InMemoryAggregates<Allocation, AllocationEvent> allocationStore =
            new InMemoryAggregates<>(AllocationConfiguration.type(clock), Allocation::missionId);
    public final Map<String, Mission> known = new LinkedHashMap<>();
    public final List<Advisory> advisories = new ArrayList<>();
    /** By person, and version of the person's links. */
    public final Map<String, MailStanding> mail = new HashMap<>();

    public final Map<String, List<HistoryEntry>> histories = new LinkedHashMap<>();
    public final Missions missions = new KnownMissions();
    public final RegistrationIndex index = new Index();
    public final PeopleIndex peopleIndex = new InMemoryPeople(personStore, keys);
    public final People people = new People(personStore, peopleIndex, clock, TO_CONFIRM);
    public final FindPerson find = new FindPerson(personStore, peopleIndex, keys);
    public final HandOver handOver = new HandOver(registrationStore, index, clock);
    public final GiveWay giveWay = new GiveWay(personStore, handOver, clock);
    public final ConfirmAddress confirmAddress = new ConfirmAddress(personStore, find, giveWay, clock);
    public final WakeUp wakeUp = new WakeUp();
    private final Pace pace = new Pace();
    public final RegisterHandler register =
            new RegisterHandler(missions, wishes, wakeUp, pace, clock, Clock.systemUTC());
    /** Lets everything through, unless a test sets another. */
    public volatile MailAllowance allowance = wish -> Optional.empty();

    public final TakeWishes takeWishes = new TakeWishes(
            wishes,
            new OwnLeases(),
            new TakeWish(find, registrationStore, index, clock, TO_CONFIRM),
            find,
            wish -> allowance.heldUntil(wish),
            eachAlone(),
            wakeUp,
            pace,
            new TakeWishes.Times(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ZERO, Duration.ofMillis(50)));
    public final ConfirmHandler confirm = new ConfirmHandler(missions, people, registrationStore, clock);
    public final EnterHandler enter = new EnterHandler(missions, find, registrationStore, index, clock);
    public final Registrations registrations = new Registrations(registrationStore, people, missions, clock);
    public final InMemoryLinkRequests linkRequests = new InMemoryLinkRequests();
    /** Lets everything through, unless a test sets another. */
    public volatile LinkAllowance linkAllowance = email -> true;

    public final AskForLinks askForLinks =
            new AskForLinks(linkRequests, keys, email -> linkAllowance.allows(email), Clock.systemUTC());
    public final SendLinks sendLinks = new SendLinks(
            linkRequests, peopleIndex, index, missions, registrationStore, eachAlone(), clock, Clock.systemUTC());
    private final TakeOver takeOver = new TakeOver(personStore, handOver);
    public final FollowSharing sharing = new FollowSharing(personStore, peopleIndex, find, giveWay, takeOver);
    public final MergePeople merge = new MergePeople(personStore, peopleIndex, sharing, takeOver, index, clock);
    public final ForgetForms forgetForms = new ForgetForms(wishes, clock, Clock.systemUTC(), TO_CONFIRM);
    public final ForgetPassportNames forgetPassportNames =
            new ForgetPassportNames(personStore, peopleIndex, index, missions, eachAlone(), clock, PASSPORT_NAMES_KEPT);
    public final ExpirePeople peopleExpiry = new ExpirePeople(personStore, peopleIndex, eachAlone(), clock);
    /** Ids of missions and registrations whose documents nobody can read. */
    public final Set<String> unreadable = new HashSet<>();

    public final UnheardRegistrations unheard = new InMemoryUnheard(registrationStore, unreadable);
    public final AllocationIndex allocationIndex = new InMemoryAllocations(allocationStore);
    public final AllocationCommands allocations = new AllocationCommands(allocationStore, unheard, clock);
    public final ExpireSweep expiry = new ExpireSweep(registrationStore, index, eachAlone(), clock);
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

    /** Tells the mission's allocation of a registration that counts. */
    public void arrive(String missionId, String registrationId) {
        hear(missionId, Notices.submitted(registrationId));
    }

    /** Tells the mission's allocation what happened. */
    public void hear(String missionId, Notice... notices) {
        allocations
                .hear(
                        missionId,
                        Arrays.stream(notices)
                                .map(notice -> new Told(notice, Command.by(Actor.system("test"))))
                                .toList())
                .block();
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

    /** Confirms the form of this id, as its link does. */
    public void confirmForm(String id) {
        registrations.registrant(id).flatMap(confirm::confirm).block();
    }

    /** Whose registration it is. */
    public Person person(String registrationId) {
        return registrations.registrant(registrationId).block().person().state();
    }

    /** Hands in a form, and finds out what it means. */
    public void handIn(String id, String missionId, Applicant applicant) {
        register.register(id, missionId, applicant).then(takeWishes.takeAll()).block();
    }

    /** Everything lapses whose time is over. */
    public void lapse() {
        expiry.run().then(peopleExpiry.run()).then(forgetForms.run()).block();
    }

    /** Nobody registered, and nobody is known. */
    public void clear() {
        registrationStore.clear();
        personStore.clear();
        allocationStore.clear();
        wishes.clear();
        linkRequests.clear();
        known.clear();
        advisories.clear();
        mail.clear();
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
        public Flux<Version> endingAfter(Instant moment) {
            return Flux.fromIterable(List.copyOf(known.values()))
                    .filter(mission -> mission.endsAt().isAfter(moment))
                    .map(mission -> new Version(mission.id(), mission.sequence()));
        }

        @Override
        public Mono<Map<String, Mission>> byId(Collection<String> ids) {
            return Flux.fromIterable(List.copyOf(known.values()))
                    .filter(mission -> ids.contains(mission.id()))
                    .collectMap(Mission::id);
        }

        @Override
        public Flux<Mission> ahead(Instant moment, int most) {
            return Flux.fromStream(known.values().stream()
                    .filter(mission -> mission.alive() && mission.endsAt().isAfter(moment))
                    .sorted(Comparator.comparing(Mission::startsAt).thenComparing(Mission::id))
                    .limit(most));
        }

        @Override
        public Mono<Paged<Mission>> page(boolean alive, Paging paging) {
            List<Mission> these = known.values().stream()
                    .filter(mission -> mission.alive() == alive)
                    .sorted(Comparator.comparing(Mission::startsAt))
                    .toList();
            return Mono.just(Paged.of(
                    paging,
                    these.stream().skip(paging.offset()).limit(paging.size()).toList(),
                    these.size()));
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
        public Flux<Registration> list(String missionId, RegistrationPart part, Instant now, long skip, int limit) {
            return those(missionId, part, now).skip(skip).take(limit);
        }

        @Override
        public Mono<Long> count(String missionId, RegistrationPart part, Instant now) {
            return those(missionId, part, now).count();
        }

        @Override
        public Mono<Map<RegistrationPart, Long>> counts(String missionId, Instant now) {
            return Flux.just(RegistrationPart.UNCONFIRMED, RegistrationPart.LAPSED, RegistrationPart.WITHDRAWN)
                    .flatMap(part -> count(missionId, part, now).map(count -> Map.entry(part, count)))
                    .collectMap(Map.Entry::getKey, Map.Entry::getValue);
        }

        @Override
        public Flux<Registration> byIds(Collection<String> ids) {
            return states().filter(one -> ids.contains(one.id()));
        }

        private Flux<Registration> those(String missionId, RegistrationPart part, Instant now) {
            return states().filter(one -> one.missionId().equals(missionId)
                            && one.state() != RegistrationState.REPLACED
                            && is(one, part, now))
                    .sort(Comparator.comparing(Registration::startedAt));
        }

        private static boolean is(Registration one, RegistrationPart part, Instant now) {
            return switch (part) {
                case ALL -> true;
                case UNCONFIRMED -> one.state() == RegistrationState.STARTED && !one.lapsed(now);
                case LAPSED -> one.lapsed(now);
                case WITHDRAWN -> one.state() == RegistrationState.WITHDRAWN;
                case UNHEARD -> one.state() == RegistrationState.SUBMITTED && one.unheardSince() != null;
            };
        }

        @Override
        public Flux<String> lapsed(Instant by) {
            return states().filter(one -> one.claimed() != null)
                    .filter(one -> !one.expiresAt().isAfter(by))
                    .map(Registration::id);
        }

        @Override
        public Mono<Map<String, Collection<String>>> missionsOf(Collection<String> personIds) {
            return states().filter(one -> personIds.contains(one.personId()))
                    .filter(one -> Set.of(RegistrationState.STARTED, RegistrationState.SUBMITTED)
                            .contains(one.state()))
                    .collectMultimap(Registration::personId, Registration::missionId);
        }

        @Override
        public Flux<Registration> ofPerson(String personId) {
            return states().filter(one -> one.personId().equals(personId));
        }

        @Override
        public Mono<Long> forgetLapsed(Instant expiredBefore) {
            return Mono.just(0L);
        }

        @Override
        public Mono<Long> forgetReplaced(Instant expiredBefore) {
            return Mono.just(0L);
        }

        @Override
        public Mono<Long> forgetWithdrawn(Instant withdrawnBefore) {
            return Mono.just(0L);
        }

        private Flux<Registration> states() {
            return Flux.fromIterable(registrationStore.all()).map(Stored::state);
        }
    }

    /** There is no other instance. */
    private static final class OwnLeases implements Leases {
        @Override
        public Mono<Boolean> take(String name, String holder, Duration term) {
            return Mono.just(true);
        }

        @Override
        public Mono<Void> giveBack(String name, String holder) {
            return Mono.empty();
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
