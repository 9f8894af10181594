// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.mongo.AtStart;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.usecase.MailPreviews;
import io.kogge.notification.message.usecase.ShippedTexts;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.storage.MongoMessageTexts;
import io.kogge.notification.texts.storage.TextStorage;
import io.kogge.notification.texts.usecase.CheckText;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.notification.texts.usecase.ReadText;
import io.kogge.notification.texts.usecase.SendTest;
import io.kogge.notification.texts.usecase.TestLimit;
import io.kogge.notification.texts.usecase.TextCommands;
import io.kogge.notification.texts.web.EditorView;
import io.kogge.notification.texts.web.TextApi;
import io.kogge.notification.texts.web.TextListPage;
import io.kogge.notification.texts.web.TextPages;
import io.kogge.notification.texts.web.VersionPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts texts together. */
@Configuration(proxyBeanMethods = false)
public class TextsConfiguration {
    private static final Duration READ_LIMIT = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int TESTS = 10;
    private static final Duration TESTS_WITHIN = Duration.ofMinutes(10);

    @Bean
    SearchableAggregates<MessageText, Void> messageTextAggregates(AggregateFactory factory) {
        return factory.aggregates(TextStorage.type());
    }

    @Bean
    MessageTexts messageTexts(SearchableAggregates<MessageText, Void> messageTextAggregates) {
        return new MongoMessageTexts(messageTextAggregates);
    }

    /** Read whole before anything is sent: a mail with yesterday's words would be wrong. */
    @Bean
    KeptTexts keptTexts(MessageTexts texts, ShippedTexts shipped) {
        KeptTexts kept = new KeptTexts(texts, shipped, Clock.systemUTC());
        AtStart.run(kept.refresh(), READ_LIMIT);
        return kept;
    }

    @Bean
    RecurringJob changedTexts(KeptTexts kept) {
        return new RecurringJob("changed-texts", LOOK_EVERY, READ_LIMIT, kept::refresh);
    }

    @Bean
    CheckText checkText(MailPreviews previews, Clock clock) {
        return new CheckText(previews, clock);
    }

    @Bean
    TextCommands textCommands(
            SearchableAggregates<MessageText, Void> messageTextAggregates,
            Audiences audiences,
            CheckText check,
            KeptTexts kept,
            Clock clock) {
        return new TextCommands(messageTextAggregates, audiences, check, kept, clock, Clock.systemUTC());
    }

    @Bean
    ReadText readText(MessageTexts texts, KeptTexts kept, Audiences audiences) {
        return new ReadText(texts, kept, audiences);
    }

    @Bean
    LookAtText lookAtText(MailPreviews previews, CheckText check, Audiences audiences, Clock clock) {
        return new LookAtText(previews, check, audiences, clock);
    }

    @Bean
    SendTest sendTest(LookAtText look, MailTransport transport, SendingOffice office) {
        return new SendTest(look, transport, office, new TestLimit(TESTS, TESTS_WITHIN, Clock.systemUTC()));
    }

    @Bean
    SecuredRoutes textApiRoutes(MessageTexts texts, ReadText read, TextCommands commands, LookAtText look) {
        return new TextApi(texts, read, commands, look).routes();
    }

    @Bean
    SecuredRoutes textListRoutes(MessageTexts texts, StaffNames staff, Pages pages) {
        return new TextListPage(texts, staff, pages).routes();
    }

    @Bean
    SecuredRoutes textPageRoutes(
            ReadText read,
            TextCommands commands,
            LookAtText look,
            SendTest sendTest,
            MessageTexts texts,
            Audiences audiences,
            ShippedTexts shipped,
            SendingOffice office,
            Pages pages,
            AdvisedPages advised) {
        EditorView view = new EditorView(look, texts, audiences, shipped, office);
        return new TextPages(read, commands, look, sendTest, view, pages, advised).routes();
    }

    @Bean
    SecuredRoutes textVersionRoutes(ReadText read, TextCommands commands, StaffNames staff, AdvisedPages pages) {
        return new VersionPages(read, commands, staff, pages).routes();
    }
}
