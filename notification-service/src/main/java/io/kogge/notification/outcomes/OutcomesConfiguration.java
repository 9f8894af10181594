// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.outcomes.events.OutcomeEvents;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.storage.AnswerDocument;
import io.kogge.notification.outcomes.storage.MongoAnswers;
import io.kogge.notification.outcomes.usecase.OutcomeAnswers;
import io.kogge.notification.outcomes.usecase.ReadReports;
import io.kogge.notification.outcomes.usecase.ReportHandler;
import io.kogge.notification.outcomes.web.AnswerApi;
import io.kogge.notification.outcomes.web.AnswerPages;
import io.kogge.notification.outcomes.web.OutcomeExport;
import io.kogge.notification.outcomes.web.OutcomePages;
import io.kogge.web.i18n.Messages;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came of missions. */
@Configuration(proxyBeanMethods = false)
public class OutcomesConfiguration {
    @Bean
    Aggregates<Answer, Answer.Given> answerAggregates(AggregateFactory factory) {
        return factory.aggregates(new AggregateType<>(
                "answer",
                MongoAnswers.COLLECTION,
                AnswerDocument.class,
                AnswerDocument::of,
                AnswerDocument::toAnswer,
                OutcomeEvents::outgoing,
                MongoAnswers.INDEXES));
    }

    @Bean
    MongoAnswers answers(MongoDatabase database) {
        return new MongoAnswers(database);
    }

    @Bean
    ReportHandler reportHandler(Aggregates<Answer, Answer.Given> answers, Audiences audiences, Clock clock) {
        return new ReportHandler(answers, audiences, clock);
    }

    @Bean
    ReadReports readReports(OutcomeAnswers answers, Audiences audiences) {
        return new ReadReports(answers, audiences);
    }

    @Bean
    SecuredRoutes answerApi(ReportHandler handler, ReadReports reports, SignedLinks links) {
        return new AnswerApi(handler, reports, links).routes();
    }

    @Bean
    SecuredRoutes answerPages(Pages pages, ReportHandler handler, SignedLinks links, Audiences audiences) {
        return new AnswerPages(pages, handler, links, new Holders(audiences)).routes();
    }

    @Bean
    SecuredRoutes outcomePages(AdvisedPages pages, ReportHandler handler, ReadReports reports, Audiences audiences) {
        return new OutcomePages(pages, handler, reports, audiences).routes();
    }

    @Bean
    SecuredRoutes outcomeExport(ReadReports reports, Messages messages, WebKitProperties web, Clock clock) {
        return new OutcomeExport(reports, messages, web.zone(), clock).routes();
    }
}
