// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import static io.kogge.notification.message.model.Placeholder.ABOUT;
import static io.kogge.notification.message.model.Placeholder.ANSWER_LINK;
import static io.kogge.notification.message.model.Placeholder.CALENDAR_CANCELLED;
import static io.kogge.notification.message.model.Placeholder.CALENDAR_ENTRY;
import static io.kogge.notification.message.model.Placeholder.CANCEL_REASON;
import static io.kogge.notification.message.model.Placeholder.CONFIRMED;
import static io.kogge.notification.message.model.Placeholder.CONFIRM_LINK;
import static io.kogge.notification.message.model.Placeholder.COUNT;
import static io.kogge.notification.message.model.Placeholder.DAY;
import static io.kogge.notification.message.model.Placeholder.DECLINE_REASON;
import static io.kogge.notification.message.model.Placeholder.EXPIRES;
import static io.kogge.notification.message.model.Placeholder.HAS_PLACE;
import static io.kogge.notification.message.model.Placeholder.IN_DAYS;
import static io.kogge.notification.message.model.Placeholder.LINE;
import static io.kogge.notification.message.model.Placeholder.LINES;
import static io.kogge.notification.message.model.Placeholder.LINE_LINK;
import static io.kogge.notification.message.model.Placeholder.MAIL_ADDRESS_LINK;
import static io.kogge.notification.message.model.Placeholder.MOVED_FROM;
import static io.kogge.notification.message.model.Placeholder.NAME;
import static io.kogge.notification.message.model.Placeholder.NAMED;
import static io.kogge.notification.message.model.Placeholder.NEW_ADDRESS_LINK;
import static io.kogge.notification.message.model.Placeholder.OFFICE;
import static io.kogge.notification.message.model.Placeholder.ONE;
import static io.kogge.notification.message.model.Placeholder.OWN_PAGE;
import static io.kogge.notification.message.model.Placeholder.PAGE_LINK;
import static io.kogge.notification.message.model.Placeholder.PREVIOUS;
import static io.kogge.notification.message.model.Placeholder.REGISTER_LINK;
import static io.kogge.notification.message.model.Placeholder.RETURN_DAY;
import static io.kogge.notification.message.model.Placeholder.RETURN_DAY_CITY;
import static io.kogge.notification.message.model.Placeholder.RETURN_DAY_DATES;
import static io.kogge.notification.message.model.Placeholder.STOP_CITY;
import static io.kogge.notification.message.model.Placeholder.STOP_FROM;
import static io.kogge.notification.message.model.Placeholder.STOP_TO;
import static io.kogge.notification.message.model.Placeholder.SURVEY_LINK;
import static io.kogge.notification.message.model.Placeholder.UNSUBSCRIBE_LINK;
import static io.kogge.notification.message.model.Placeholder.UNTIL;
import static io.kogge.notification.message.model.Placeholder.WITH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The placeholders of one kind of message. What it does not have it cannot tell: a personal link goes only where it is
 * meant to.
 *
 * @param optional those that a text may leave out
 * @param needed those without which the message is of no use, each with the sections that it may stand in; one that
 *     stands in other sections only may be missing when it counts
 */
public record Placeholders(Set<Placeholder> optional, Map<Placeholder, Set<String>> needed) {
    /** What every message can tell of the mission and of who reads it. */
    private static final Set<Placeholder> ALWAYS = EnumSet.range(Placeholder.NAME, Placeholder.OWN_ZONE);

    private static final Set<String> ANYWHERE_OUTSIDE = Set.of();

    /** Takes copies. */
    public Placeholders {
        optional = Set.copyOf(optional);
        needed = Map.copyOf(needed);
    }

    /** Of this kind. */
    public static Placeholders of(MessageKind kind) {
        return switch (kind) {
            case CONFIRM_ADDRESS -> needing(CONFIRM_LINK, EXPIRES, UNTIL);
            case ALREADY_REGISTERED, PERSONAL_LINK ->
                new Placeholders(
                        and(CONFIRMED, EXPIRES, UNTIL),
                        Map.of(OWN_PAGE, Set.of("#confirmed"), CONFIRM_LINK, Set.of("^confirmed")));
            case CONFIRM_NEW_ADDRESS -> needing(NEW_ADDRESS_LINK, EXPIRES, UNTIL);
            case ADDRESS_CHANGED, RECEIVED, WAITLISTED -> needing(OWN_PAGE);
            case ACCEPTED, PROMOTED -> needing(OWN_PAGE, CALENDAR_ENTRY);
            case DECLINED -> with(DECLINE_REASON, CALENDAR_CANCELLED);
            case WITHDRAWN -> with(CALENDAR_CANCELLED);
            case REMINDER -> with(OWN_PAGE, HAS_PLACE, UNSUBSCRIBE_LINK);
            case MOVED -> with(OWN_PAGE, HAS_PLACE, PREVIOUS, MOVED_FROM, CALENDAR_ENTRY);
            case MISSION_CHANGED -> with(OWN_PAGE, HAS_PLACE, CALENDAR_ENTRY);
            case CANCELLED -> with(CANCEL_REASON, CALENDAR_CANCELLED);
            case THANKS, INFORMATION, NEWS -> with(OWN_PAGE, UNSUBSCRIBE_LINK);
            case WRITTEN -> with(OWN_PAGE);
            case FOLLOW_UP -> needing(ANSWER_LINK, UNSUBSCRIBE_LINK);
            case SURVEY -> needing(SURVEY_LINK, UNSUBSCRIBE_LINK);
            case RETURN_DAY_INVITATION ->
                needing(REGISTER_LINK, RETURN_DAY, RETURN_DAY_DATES, RETURN_DAY_CITY, UNSUBSCRIBE_LINK);
            case STOP_ENTRY -> with(STOP_CITY, STOP_FROM, STOP_TO, CALENDAR_CANCELLED, OWN_PAGE);
            case ADDRESS_CHANGE_ASKED -> with();
            case STAFF_CONFIRM_ADDRESS -> toStaff(MAIL_ADDRESS_LINK);
            case STAFF_DIGEST -> toStaff(PAGE_LINK, COUNT, ONE, LINES, LINE, LINE_LINK);
            case STAFF_DEAD_LETTERS -> toStaff(PAGE_LINK, COUNT, ONE);
            case STAFF_HELD_BACK, STAFF_BOUNCED, STAFF_PLACE_FREE, STAFF_NOBODY_ANSWERS ->
                toStaff(PAGE_LINK, ABOUT, COUNT, ONE, DAY, IN_DAYS);
            case STAFF_AGREEMENT_ENDS -> toStaff(PAGE_LINK, ABOUT, WITH, DAY, IN_DAYS);
        };
    }

    private static Placeholders toStaff(Placeholder needed, Placeholder... more) {
        Set<Placeholder> all = EnumSet.of(NAME, NAMED, OFFICE);
        all.addAll(List.of(more));
        return new Placeholders(all, Map.of(needed, ANYWHERE_OUTSIDE));
    }

    private static Placeholders with(Placeholder... more) {
        return new Placeholders(and(more), Map.of());
    }

    private static Placeholders needing(Placeholder needed, Placeholder... more) {
        return new Placeholders(and(more), Map.of(needed, ANYWHERE_OUTSIDE));
    }

    private static Set<Placeholder> and(Placeholder... more) {
        Set<Placeholder> all = EnumSet.copyOf(ALWAYS);
        all.addAll(List.of(more));
        return all;
    }

    /** Whether a text of this kind can name it. */
    public boolean has(Placeholder placeholder) {
        return optional.contains(placeholder) || needed.containsKey(placeholder);
    }

    /** All, the needed ones first. */
    public List<Placeholder> all() {
        List<Placeholder> all =
                new ArrayList<>(needed.keySet().stream().sorted().toList());
        all.addAll(optional.stream().sorted().toList());
        return all;
    }
}
