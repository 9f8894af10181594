// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.Due;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which occurrences rules lead to. */
public record Planner(OfficeCalendar calendar) {

    /** Those of a mission: a few, however many people go with it. */
    public List<Occurrence> ofMission(Mission mission, Optional<Mission> returnDay, List<Rule> rules, Instant now) {
        return rules.stream()
                .filter(rule -> !rule.ofPerson())
                .flatMap(rule -> anchor(rule, mission, returnDay, rules).stream()
                        .flatMap(anchor -> rounds(rule, mission, anchor, null, now)))
                .toList();
    }

    /** Those of one person, as far as that person has come. */
    public List<Occurrence> ofPerson(Mission mission, Participant participant, List<Rule> rules, Instant now) {
        return rules.stream()
                .filter(Rule::ofPerson)
                .flatMap(rule -> anchor(rule, participant).map(moment -> moment.atZone(zone(rule, mission))).stream()
                        .flatMap(anchor -> rounds(rule, mission, anchor, participant.registrationId(), now)))
                .filter(occurrence -> !asItCameIn(occurrence, participant, now))
                .toList();
    }

    /**
     * Where a form lapses sooner than a rule reminds of it, or was taken on so late that the reminder would come with the first
     * mail, there is nothing to remind of yet.
     */
    private static boolean asItCameIn(Occurrence occurrence, Participant participant, Instant now) {
        return occurrence.anchor().equals(participant.moments().lapses())
                && !occurrence.dueAt().isAfter(now);
    }

    private Stream<Occurrence> rounds(
            Rule rule, Mission mission, ZonedDateTime anchor, @Nullable String registrationId, Instant now) {
        int rounds = rule.repeat().times() + (rule.repeat().tellStaff() ? 1 : 0);
        return IntStream.range(0, rounds)
                .mapToObj(round -> occurrence(rule, mission, anchor, registrationId, round))
                .filter(occurrence -> !missed(occurrence, rule, now));
    }

    /** A rule that staff made or changed sends nothing that was due before, unless it is still of use. */
    private static boolean missed(Occurrence occurrence, Rule rule, Instant now) {
        return occurrence.dueAt().isBefore(rule.since())
                && (occurrence.usefulUntil() == null || occurrence.tooLate(now));
    }

    private Occurrence occurrence(
            Rule rule, Mission mission, ZonedDateTime anchor, @Nullable String registrationId, int round) {
        Due due = Due.of(rule, anchor, round, calendar);
        String id = Occurrence.idOf(rule.name(), mission.id(), anchor.toLocalDate(), round);
        return new Occurrence(
                registrationId == null ? id : id + ':' + registrationId,
                rule.name(),
                round < rule.repeat().times() ? Task.WRITE : Task.REPORT,
                rule.message(),
                mission.id(),
                Timing.of(anchor.toInstant(), rule.moment().anchor().moves(), round, due),
                registrationId == null
                        ? Reach.many(rule.audience(), rule.lateJoiners())
                        : Reach.one(registrationId, rule.audience(), rule.lateJoiners()),
                State.PLANNED,
                null,
                null);
    }

    private Optional<ZonedDateTime> anchor(Rule rule, Mission mission, Optional<Mission> returnDay, List<Rule> rules) {
        Optional<Mission.Registering> registering = Optional.ofNullable(mission.registering());
        return switch (rule.moment().anchor()) {
            case MISSION_START -> Optional.of(mission.start());
            case MISSION_END -> Optional.of(mission.end());
            case REGISTRATION_OPENS -> registering.map(when -> when.opensAt().atZone(zone(rule, mission)));
            case REGISTRATION_CLOSES -> registering.map(when -> when.closesAt().atZone(zone(rule, mission)));
            case FIXED -> Optional.ofNullable(rule.moment().date()).map(day -> day.atStartOfDay(zone(rule, mission)));
            case ANSWER_MISSING -> asked(mission, rules).map(moment -> moment.atZone(zone(rule, mission)));
            case RETURN_DAY_OPENS ->
                returnDay
                        .filter(day -> !day.cancelled())
                        .map(Mission::registering)
                        .map(when -> when.opensAt().atZone(zone(rule, mission)));
            case HANDED_IN, LAPSES, SUBMITTED, ACCEPTED, AGREEMENT_END -> Optional.empty();
        };
    }

    /** When the question goes out for the first time. */
    private Optional<Instant> asked(Mission mission, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.message() == MessageKind.FOLLOW_UP)
                .filter(rule -> rule.moment().anchor() != Anchor.ANSWER_MISSING)
                .flatMap(rule -> anchor(rule, mission, Optional.empty(), List.of()).stream()
                        .map(anchor -> Due.of(rule, anchor, 0, calendar).at()))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> anchor(Rule rule, Participant participant) {
        Participant.Moments moments = participant.moments();
        return switch (rule.moment().anchor()) {
            case HANDED_IN -> Optional.ofNullable(moments.handedIn());
            case LAPSES -> Optional.ofNullable(moments.lapses());
            case SUBMITTED -> Optional.ofNullable(moments.submitted());
            case ACCEPTED ->
                Optional.ofNullable(moments.decided())
                        .filter(decided -> rule.audience().has(participant));
            default -> Optional.empty();
        };
    }

    /** The clock on which days are counted from a moment that is no place's. */
    private ZoneId zone(Rule rule, Mission mission) {
        return rule.time().whose() == Whose.OFFICE ? calendar.zone() : mission.startZone();
    }
}
