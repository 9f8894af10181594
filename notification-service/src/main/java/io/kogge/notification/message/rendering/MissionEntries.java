// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.usecase.RepliesWanted;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a message puts into its reader's calendar. */
final class MissionEntries {
    private final LinkWriter links;
    private final Messages messages;
    private final InvitationWriter invitations;
    private final Clock clock;

    MissionEntries(SendingOffice office, LinkWriter links, Messages messages, RepliesWanted replies, Clock clock) {
        this.links = links;
        this.messages = messages;
        this.invitations = new InvitationWriter(office, replies);
        this.clock = clock;
    }

    /** The entry, or null where the message has none. */
    Mail.@Nullable CalendarPart of(MessageFacts facts, Locale locale, Dates dates) {
        CalendarStamp stamp = facts.calendar();
        return stamp == null
                ? null
                : invitations.write(entry(facts, locale, dates), facts.contact(), stamp, clock.instant());
    }

    private CalendarEntry entry(MessageFacts facts, Locale locale, Dates dates) {
        MessageFacts.OneStop stop = facts.stop();
        return stop == null ? journey(facts, locale, dates) : stop(facts, stop, locale, dates);
    }

    private CalendarEntry stop(MessageFacts facts, MessageFacts.OneStop one, Locale locale, Dates dates) {
        URI page = links.missionPage(facts.mission().id());
        return new CalendarEntry(
                facts.participant().registrationId() + '-' + one.key().code(),
                one.stop().from(),
                one.stop().to(),
                EntryText.of(facts.mission(), one.stop(), facts.contact().language(), page, messages, locale, dates),
                one.busy());
    }

    private CalendarEntry journey(MessageFacts facts, Locale locale, Dates dates) {
        Mission mission = facts.mission();
        Contact contact = facts.contact();
        URI page = links.missionPage(mission.id());
        return new CalendarEntry(
                facts.participant().registrationId(),
                mission.start(),
                mission.end(),
                EntryText.of(mission, contact.language(), page, messages, locale, dates),
                true);
    }
}
