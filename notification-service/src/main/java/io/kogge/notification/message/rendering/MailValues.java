// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.PersonalLinks;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import io.kogge.web.i18n.Zones;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the texts can name, in the reader's words. */
final class MailValues {
    private final Messages messages;
    private final Locale locale;
    private final Dates dates;
    private final Contact contact;

    MailValues(Messages messages, Locale locale, Dates dates, Contact contact) {
        this.messages = messages;
        this.locale = locale;
        this.dates = dates;
        this.contact = contact;
    }

    Map<String, Object> of(MessageFacts facts, PersonalLinks links, String office) {
        Mission mission = facts.mission();
        Participant participant = facts.participant();
        Map<String, Object> values = new HashMap<>();
        values.put("named", !contact.name().isEmpty());
        values.put("name", contact.name());
        values.put("office", office);
        values.put("mission", mission.title(contact.language()));
        values.put("summary", mission.summary(contact.language()));
        values.put(
                "dates",
                dates.range(mission.start().toLocalDate(), mission.end().toLocalDate()));
        values.put("start", dates.moment(mission.start()));
        values.put("startsIn", dates.relative(mission.start().toLocalDate()));
        values.put("firstCity", mission.stops().get(0).city());
        values.put("stops", mission.stops().stream().map(this::stop).toList());
        values.put("outgoing", mission.outgoing());
        values.put("localTimes", localTimesDiffer(mission));
        values.put("ownStart", differs(mission.start()) ? own(mission.start().toInstant()) : "");
        values.put("ownZone", Zones.city(contact.zone(), locale));
        values.put("previous", mission.movedFrom().isPresent());
        values.put(
                "movedFrom",
                mission.movedFrom()
                        .map(moment -> dates.moment(moment.atZone(mission.startZone())))
                        .orElse(""));
        values.put("hasPlace", participant.place() == PlaceDecision.ACCEPTED);
        values.put("confirmed", participant.registration() == Participant.Registration.SUBMITTED);
        Instant until = facts.until();
        values.put("expires", until != null);
        values.put("until", until == null ? "" : own(until));
        values.put("declineReason", reason("decline", participant.reason()));
        values.put("cancelReason", reason("cancellation", mission.cancelReason()));
        values.put("calendarCancelled", facts.cancelsEntry());
        values.put("calendarEntry", facts.calendar() != null && !facts.cancelsEntry());
        values.put("confirmLink", links.confirm());
        values.put("newAddressLink", links.newAddress());
        values.put("ownPage", links.ownPage());
        values.put("answerLink", links.answer());
        values.put("surveyLink", links.survey());
        Mission returnDay = facts.returnDay();
        values.put("returnDay", returnDay == null ? "" : returnDay.title(contact.language()));
        values.put(
                "returnDayDates",
                returnDay == null
                        ? ""
                        : dates.range(
                                returnDay.start().toLocalDate(), returnDay.end().toLocalDate()));
        values.put(
                "returnDayCity",
                returnDay == null ? "" : returnDay.stops().get(0).city());
        MessageFacts.OneStop stop = facts.stop();
        Map<String, Object> words = stop == null ? Map.of() : stop(stop.stop());
        values.put("stopCity", words.getOrDefault("city", ""));
        values.put("stopFrom", words.getOrDefault("from", ""));
        values.put("stopTo", words.getOrDefault("to", ""));
        values.put("unsubscribeLink", links.unsubscribe());
        return values;
    }

    private Map<String, Object> stop(Stop stop) {
        StopWords words = StopWords.of(stop, dates);
        return Map.of("city", words.city(), "from", words.from(), "to", words.to());
    }

    private boolean localTimesDiffer(Mission mission) {
        return mission.stops().stream().anyMatch(stop -> differs(stop.from()) || differs(stop.to()));
    }

    /** Whether the reader's clock shows another time at that moment. */
    private boolean differs(ZonedDateTime moment) {
        return !contact.zone().getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
    }

    private String own(Instant moment) {
        return dates.moment(moment.atZone(contact.zone()));
    }

    /** The wording of a reason code; of OTHER where a newer service sends one that is not known here. */
    private String reason(String list, String code) {
        return messages.find(locale, "reason." + list + '.' + code)
                .orElseGet(() -> messages.text(locale, "reason." + list + ".OTHER"));
    }
}
