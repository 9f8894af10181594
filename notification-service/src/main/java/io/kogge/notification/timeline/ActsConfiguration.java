// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.LetterLookup;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.edition.usecase.Editions;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.Outstanding;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.notification.timeline.usecase.DecideOnLetter;
import io.kogge.notification.timeline.usecase.DecideOnMessage;
import io.kogge.notification.timeline.usecase.ReadExpected;
import io.kogge.notification.timeline.usecase.ReadLetter;
import io.kogge.notification.timeline.usecase.ReadPerson;
import io.kogge.notification.timeline.usecase.SendLink;
import io.kogge.notification.timeline.web.ActApi;
import io.kogge.notification.timeline.web.ActPages;
import io.kogge.notification.timeline.web.LetterPages;
import io.kogge.notification.timeline.web.MessageWords;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff decide on mails, and single mails to read. */
@Configuration(proxyBeanMethods = false)
public class ActsConfiguration {
    @Bean
    MessageWords timelineWording(KeptTexts texts) {
        return new MessageWords(texts);
    }

    @Bean
    DecideOnMessage decideOnMessage(Occurrences occurrences, ChangeLetter changeLetter, Clock clock) {
        return new DecideOnMessage(occurrences, changeLetter, clock);
    }

    @Bean
    DecideOnLetter decideOnLetter(ChangeLetter changeLetter) {
        return new DecideOnLetter(changeLetter);
    }

    @Bean
    ReadExpected readExpected(
            Audiences audiences,
            Occurrences occurrences,
            Outstanding outstanding,
            MailPreviews previews,
            OfficeCalendar calendar,
            Clock clock) {
        return new ReadExpected(audiences, occurrences, outstanding, previews, calendar, clock);
    }

    @Bean
    ReadLetter readLetter(
            LetterLookup letters,
            Audiences audiences,
            Editions editions,
            MessageTexts texts,
            ShippedTexts shipped,
            MailPreviews previews) {
        return new ReadLetter(letters, audiences, editions, texts, shipped, previews);
    }

    @Bean
    ReadPerson readPerson(Audiences audiences, Correspondences correspondences, ReadExpected readExpected) {
        return new ReadPerson(audiences, correspondences, readExpected);
    }

    @Bean
    SendLink sendLink(Audiences audiences, QueueLetter queueLetter, Clock clock) {
        return new SendLink(audiences, queueLetter, clock);
    }

    @Bean
    SecuredRoutes actPages(DecideOnMessage decideOnMessage, DecideOnLetter decideOnLetter, SendLink sendLink) {
        return new ActPages(decideOnMessage, decideOnLetter, sendLink).routes();
    }

    @Bean
    SecuredRoutes letterPages(
            ReadLetter readLetter,
            ReadPerson readPerson,
            ReadExpected readExpected,
            AdvisedPages advised,
            MessageWords timelineWording) {
        return new LetterPages(readLetter, readPerson, readExpected, advised, timelineWording).routes();
    }

    @Bean
    SecuredRoutes actApi(
            DecideOnMessage decideOnMessage,
            DecideOnLetter decideOnLetter,
            ReadLetter readLetter,
            ReadPerson readPerson) {
        return new ActApi(decideOnMessage, decideOnLetter, readLetter, readPerson).routes();
    }
}
