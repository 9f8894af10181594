// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.date.KnownDate;
import io.kogge.notification.TestClock;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.fixture.MemoryAggregates;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryRules;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.ShippedRules;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.staff.model.StaffMember;
import io.kogge.notification.staff.usecase.StaffMembers;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.notification.staffmail.model.HeldBack;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.PlacesTaken;
import io.kogge.notification.staffmail.model.SetAside;
import io.kogge.notification.staffmail.model.StaffMailbox;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff's own mail over memory, with a clock that is moved by hand. */
final class StaffRig {
    final TestClock clock = new TestClock();
    final OfficeCalendar calendar = OfficeCalendar.in(ZoneId.of("Europe/Amsterdam"));
    final MemoryCorrespondences store = new MemoryCorrespondences();
    final MemoryAudiences audiences = new MemoryAudiences();
    final MemoryAggregates<StaffMailbox, Void> mailboxes = new MemoryAggregates<>();
    final Map<String, StaffMember> members = new HashMap<>();
    final Map<String, PlacesTaken> places = new HashMap<>();
    final List<HeldBack> held = new ArrayList<>();
    final Map<String, EndingAgreement> agreements = new HashMap<>();
    final List<StaffNews.Line> lines = new ArrayList<>();
    final Map<String, Long> undelivered = new HashMap<>();
    final Set<String> suppressed = new HashSet<>();
    final AtomicLong setAside = new AtomicLong();
    final MemoryRules kept = new MemoryRules();
    final QueueLetter queue = new QueueLetter(store, new WakeUp(), clock, Clock.systemUTC());
    final OwnMail ownMail = new OwnMail(mailboxes, queue, Clock.systemUTC());
    final StaffMembers staff = ids -> Flux.fromIterable(members.values()).filter(each -> ids.contains(each.id()));
    final StaffMailboxes reachable = new Reachable();
    final TellStaff tell = new TellStaff(reachable, staff, queue);
    final TellAtOnce atOnce = new TellAtOnce(audiences, new KnownPlaces(), tell, calendar, Duration.ofDays(14), clock);
    final WatchHeld heldWatch = new WatchHeld(new KnownPlaces(), tell, calendar, clock);
    final WatchSetAside watch = new WatchSetAside(() -> Mono.just(setAside.get()), new Marks(), tell, calendar, clock);
    final WaitingRegistrations closing =
            new WaitingRegistrations(audiences, new KnownPlaces(), Duration.ofDays(5), calendar);
    private final WaitingHeld heldBack = new WaitingHeld(new KnownPlaces(), audiences, calendar);
    final List<Waiting> waiting = List.of(now -> Flux.fromIterable(lines), heldBack, closing, watch);
    final RemindOfAgreements remind = reminding();

    /** Somebody who gets mail. */
    void add(String id, boolean operator) {
        members.put(id, new StaffMember(id, "Marijke", operator));
        ownMail.follow(id, id + "@groningen.example", "nl", Command.of("follow-" + id, actor()))
                .block();
        ownMail.confirm(id, 1).block();
    }

    /** By the office's rules. */
    RemindOfAgreements reminding() {
        return new RemindOfAgreements(
                new KnownAgreements(), new RuleBooks(ShippedRules.ALL, kept, Clock.systemUTC()), tell, calendar, clock);
    }

    static Actor actor() {
        return Actor.system("test");
    }

    /** A job that has told nothing yet, as after a start. */
    SendDigest digest() {
        return new SendDigest(waiting, watch, tell, calendar, LocalTime.of(8, 0), clock);
    }

    /** What was queued for this person of this kind. */
    List<Delivery> queued(String staffId, NewsKind kind) {
        return store.letters().stream()
                .filter(letter -> letter.letter().to().id().equals(staffId)
                        && letter.letter().template() == kind.message())
                .toList();
    }

    /** What is done with this letter now. */
    Turn turn(Delivery letter) {
        Kept found = store.withLetter(letter.id()).block();
        return new StaffReaders(
                        reachable,
                        staff,
                        new ReadStaffNews(
                                waiting,
                                audiences,
                                () -> Mono.just(undelivered),
                                new KnownPlaces(),
                                new KnownAgreements(),
                                clock),
                        contacts -> Mono.just((kind, reader) -> suppressed.contains(reader.email())
                                ? Optional.of(SkipReason.SUPPRESSED)
                                : Optional.empty()),
                        new Assessment(Duration.ofHours(1)),
                        Composers.composer((kind, mission, language) -> Composers.SHIPPED.of(kind, language)),
                        calendar,
                        clock,
                        Clock.systemUTC())
                .lookUp(List.of(found.state()))
                .block()
                .get(found.state().to().correspondence())
                .turn(found.state(), letter);
    }

    private final class Reachable implements StaffMailboxes {
        @Override
        public Flux<StaffMailbox> of(Collection<String> staffIds) {
            return Flux.fromIterable(mailboxes.states()).filter(each -> staffIds.contains(each.staffId()));
        }

        @Override
        public Flux<StaffMailbox> reachable() {
            return Flux.fromIterable(mailboxes.states()).filter(StaffMailbox::reachable);
        }
    }

    private final class KnownPlaces implements PlacesOfMissions {
        @Override
        public Mono<PlacesTaken> of(String missionId) {
            return Mono.justOrEmpty(places.get(missionId));
        }

        @Override
        public Flux<PlacesTaken> waitedFor() {
            return Flux.fromIterable(places.values());
        }

        @Override
        public Flux<HeldBack> heldBack() {
            return Flux.fromIterable(held);
        }
    }

    private final class KnownAgreements implements EndingAgreements {
        @Override
        public Mono<EndingAgreement> find(String id) {
            return Mono.justOrEmpty(agreements.get(id));
        }

        @Override
        public Flux<EndingAgreement> between(LocalDate first, LocalDate last) {
            return Flux.fromIterable(agreements.values())
                    .filter(each ->
                            !each.lastDay().isBefore(first) && !each.lastDay().isAfter(last));
        }
    }

    private static final class Marks implements SetAsideMarks {
        private @Nullable SetAside known;

        @Override
        public Mono<SetAside> find() {
            return Mono.justOrEmpty(known);
        }

        @Override
        public Mono<Void> keep(SetAside setAside) {
            return Mono.fromRunnable(() -> known = setAside);
        }
    }

    /** An agreement that ends then. */
    void agree(String id, String ends) {
        agreements.put(id, new EndingAgreement(id, "Hydrogen", "Hamburg", KnownDate.parse(ends)));
    }
}
