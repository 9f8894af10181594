// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What texts can name; {@link Placeholders} says which messages have which. */
public enum Placeholder {
    NAME("name", Type.TEXT),
    NAMED("named", Type.YES_NO),
    OFFICE("office", Type.TEXT),
    MISSION("mission", Type.TEXT),
    SUMMARY("summary", Type.TEXT),
    DATES("dates", Type.TEXT),
    START("start", Type.TEXT),
    STARTS_IN("startsIn", Type.TEXT),
    FIRST_CITY("firstCity", Type.TEXT),
    STOPS("stops", Type.LIST),
    CITY("city", Type.OF_LIST, STOPS),
    FROM("from", Type.OF_LIST, STOPS),
    TO("to", Type.OF_LIST, STOPS),
    OUTGOING("outgoing", Type.YES_NO),
    LOCAL_TIMES("localTimes", Type.YES_NO),
    OWN_START("ownStart", Type.TEXT),
    OWN_ZONE("ownZone", Type.TEXT),
    PREVIOUS("previous", Type.YES_NO),
    MOVED_FROM("movedFrom", Type.TEXT),
    HAS_PLACE("hasPlace", Type.YES_NO),
    CONFIRMED("confirmed", Type.YES_NO),
    EXPIRES("expires", Type.YES_NO),
    UNTIL("until", Type.TEXT),
    DECLINE_REASON("declineReason", Type.TEXT),
    CANCEL_REASON("cancelReason", Type.TEXT),
    CALENDAR_CANCELLED("calendarCancelled", Type.YES_NO),
    CALENDAR_ENTRY("calendarEntry", Type.YES_NO),
    RETURN_DAY("returnDay", Type.TEXT),
    RETURN_DAY_DATES("returnDayDates", Type.TEXT),
    RETURN_DAY_CITY("returnDayCity", Type.TEXT),
    STOP_CITY("stopCity", Type.TEXT),
    STOP_FROM("stopFrom", Type.TEXT),
    STOP_TO("stopTo", Type.TEXT),
    CONFIRM_LINK("confirmLink", Type.LINK),
    NEW_ADDRESS_LINK("newAddressLink", Type.LINK),
    OWN_PAGE("ownPage", Type.LINK),
    ANSWER_LINK("answerLink", Type.LINK),
    SURVEY_LINK("surveyLink", Type.LINK),
    /** Where everybody can register for the return day. */
    REGISTER_LINK("registerLink", Type.LINK),
    UNSUBSCRIBE_LINK("unsubscribeLink", Type.LINK),
    /** In mails to staff: the mission or the agreement. */
    ABOUT("about", Type.TEXT),
    WITH("with", Type.TEXT),
    COUNT("count", Type.TEXT),
    ONE("one", Type.YES_NO),
    DAY("day", Type.TEXT),
    IN_DAYS("inDays", Type.TEXT),
    LINES("lines", Type.LIST),
    LINE("line", Type.OF_LIST, LINES),
    LINE_LINK("lineLink", Type.LINK_OF_LIST, LINES),
    PAGE_LINK("pageLink", Type.LINK),
    MAIL_ADDRESS_LINK("mailAddressLink", Type.LINK);

    /** How texts use one. */
    public enum Type {
        /** Stands for words; as a section, for whether there are any. */
        TEXT,
        /** Chooses between two texts. */
        YES_NO,
        /** Repeats a text, such as for each stop. */
        LIST,
        /** Stands for words, inside its list alone. */
        OF_LIST,
        /** Where a link leads, inside its list alone. */
        LINK_OF_LIST,
        /** Where a link leads; it opens something of the recipient's. */
        LINK
    }

    private final String key;
    private final Type type;
    private final @Nullable Placeholder list;

    Placeholder(String key, Type type) {
        this(key, type, null);
    }

    Placeholder(String key, Type type, @Nullable Placeholder list) {
        this.key = key;
        this.type = type;
        this.list = list;
    }

    /** As texts write it. */
    public String key() {
        return key;
    }

    /** How texts use it. */
    public Type type() {
        return type;
    }

    /** The list that it stands in; empty where it can stand anywhere. */
    public Optional<Placeholder> list() {
        return Optional.ofNullable(list);
    }

    /** Whether a section can be about it. */
    public boolean opensSection() {
        return type == Type.TEXT || type == Type.YES_NO || type == Type.LIST;
    }

    /** The one that texts write so, if there is one. */
    public static Optional<Placeholder> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
