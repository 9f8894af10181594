// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Spread;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Reach;
import io.kogge.notification.schedule.model.Timing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Occurrences as documents. */
final class OccurrenceDocuments {
    static final String STATE = "state";
    static final String LEVEL = "level";
    static final String RULE = "rule";
    static final String MISSION = "missionId";
    static final String PERSON = "registrationId";
    static final String DUE_AT = "dueAt";
    /** Under which day it lies, see {@link DueDays}. */
    static final String DUE_DAY = "dueDay";

    static final String REASON = "reason";
    static final String MISSING = "missing";
    /** Who works on it, and until when nobody else may. */
    static final String HOLDER = "holder";

    static final String LEASE_UNTIL = "leaseUntil";
    /** The last registration that has its letter. */
    static final String CURSOR = "cursor";

    private OccurrenceDocuments() {}

    /** What it is for, so that those of a mission are found without those of its people. */
    enum Level {
        MISSION,
        /** What staff are told. */
        STAFF,
        PART,
        PERSON
    }

    /** All but where it has come. */
    static Document fields(Occurrence occurrence) {
        Timing timing = occurrence.timing();
        Reach reach = occurrence.reach();
        return new Document(RULE, occurrence.rule())
                .append("task", occurrence.task().name())
                .append("template", occurrence.template().key())
                .append(MISSION, occurrence.missionId())
                .append(LEVEL, level(occurrence).name())
                .append(PERSON, reach.registrationId())
                .append("parent", reach.parent())
                .append("audience", audience(reach.audience()))
                .append("lateJoiners", reach.lateJoiners().name())
                .append("anchor", Date.from(timing.anchor()))
                .append("bound", timing.bound())
                .append("round", timing.round())
                .append(DUE_AT, Date.from(timing.dueAt()))
                .append("spread", spread(timing.spread()))
                .append("usefulUntil", date(timing.usefulUntil()));
    }

    static Document document(Occurrence occurrence) {
        Document document = new Document("_id", occurrence.id());
        document.putAll(fields(occurrence));
        Occurrence.DropReason reason = occurrence.reason();
        return document.append(STATE, occurrence.state().name())
                .append(REASON, reason == null ? null : reason.name())
                .append(MISSING, occurrence.missing());
    }

    static Occurrence occurrence(Document document) {
        String reason = document.getString(REASON);
        return new Occurrence(
                document.getString("_id"),
                document.getString(RULE),
                Occurrence.Task.valueOf(document.getString("task")),
                MessageKind.of(document.getString("template")),
                document.getString(MISSION),
                new Timing(
                        document.getDate("anchor").toInstant(),
                        document.getBoolean("bound"),
                        document.getInteger("round"),
                        document.getDate(DUE_AT).toInstant(),
                        spread(document.get("spread", Document.class)),
                        instant(document.getDate("usefulUntil"))),
                new Reach(
                        audience(document.get("audience", Document.class)),
                        LateJoiners.valueOf(document.getString("lateJoiners")),
                        document.getString(PERSON),
                        document.getString("parent")),
                Occurrence.State.valueOf(document.getString(STATE)),
                reason == null ? null : Occurrence.DropReason.valueOf(reason),
                document.getLong(MISSING));
    }

    static Level level(Occurrence occurrence) {
        if (occurrence.reach().parent() != null) {
            return Level.PART;
        }
        if (occurrence.reach().registrationId() != null) {
            return Level.PERSON;
        }
        return occurrence.task() == Occurrence.Task.REPORT ? Level.STAFF : Level.MISSION;
    }

    private static Document audience(Audience audience) {
        return new Document("standings", names(audience.standings()))
                .append("languages", audience.languages().stream().sorted().toList())
                .append("organisations", names(audience.organisations()))
                .append("answering", names(audience.answering()));
    }

    private static Audience audience(Document document) {
        return new Audience(
                set(document, "standings", RecipientStanding::valueOf),
                set(document, "languages", Function.identity()),
                set(document, "organisations", OrganisationKind::valueOf),
                set(document, "answering", Answering::valueOf));
    }

    private static @Nullable Document spread(@Nullable Spread spread) {
        if (spread == null) {
            return null;
        }
        LocalDateTime local = spread.local();
        return new Document("local", local == null ? null : local.toString())
                .append("quiet", spread.quiet())
                .append("workingDays", spread.workingDays());
    }

    private static @Nullable Spread spread(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        String local = document.getString("local");
        return new Spread(
                local == null ? null : LocalDateTime.parse(local),
                document.getBoolean("quiet"),
                document.getBoolean("workingDays"));
    }

    private static Collection<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static <T> Set<T> set(Document document, String field, Function<String, T> read) {
        return document.getList(field, String.class, List.of()).stream()
                .map(read)
                .collect(Collectors.toSet());
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
