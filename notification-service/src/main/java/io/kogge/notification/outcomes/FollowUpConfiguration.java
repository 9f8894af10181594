// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.notification.advisories.usecase.Advisories;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.outcomes.events.FollowUpEvents;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.storage.AnswerDocument;
import io.kogge.notification.outcomes.storage.MongoAnswers;
import io.kogge.notification.outcomes.usecase.AnswerFollowUpHandler;
import io.kogge.notification.outcomes.usecase.Answers;
import io.kogge.notification.outcomes.usecase.ReadAnswers;
import io.kogge.notification.outcomes.web.AnswerApi;
import io.kogge.notification.outcomes.web.AnswerPages;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The follow-up question. */
@Configuration(proxyBeanMethods = false)
public class FollowUpConfiguration {
    @Bean
    Aggregates<Answer, Answer.Given> answerAggregates(AggregateFactory factory) {
        return factory.aggregates(new AggregateType<>(
                "follow-up",
                MongoAnswers.COLLECTION,
                AnswerDocument.class,
                AnswerDocument::of,
                AnswerDocument::toAnswer,
                FollowUpEvents::outgoing,
                MongoAnswers.INDEXES));
    }

    @Bean
    MongoAnswers answers(MongoDatabase database) {
        return new MongoAnswers(database);
    }

    @Bean
    AnswerFollowUpHandler answerFollowUp(Aggregates<Answer, Answer.Given> answers, Audiences audiences, Clock clock) {
        return new AnswerFollowUpHandler(answers, audiences, clock);
    }

    @Bean
    ReadAnswers readAnswers(Answers answers, Audiences audiences) {
        return new ReadAnswers(answers, audiences);
    }

    @Bean
    SecuredRoutes answerApi(AnswerFollowUpHandler handler, ReadAnswers readAnswers, SignedLinks links) {
        return new AnswerApi(handler, readAnswers, links).routes();
    }

    @Bean
    SecuredRoutes answerPages(
            Pages pages,
            AnswerFollowUpHandler handler,
            ReadAnswers readAnswers,
            Advisories advisories,
            SignedLinks links) {
        return new AnswerPages(pages, handler, readAnswers, advisories, links).routes();
    }
}
