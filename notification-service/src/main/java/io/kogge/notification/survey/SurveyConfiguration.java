// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.survey.events.ForgetRemarks;
import io.kogge.notification.survey.events.SurveyEvents;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.storage.MongoSurveyAnswers;
import io.kogge.notification.survey.storage.SurveyAnswerDocument;
import io.kogge.notification.survey.usecase.ReadSurvey;
import io.kogge.notification.survey.usecase.SurveyAnswers;
import io.kogge.notification.survey.usecase.SurveyHandler;
import io.kogge.notification.survey.web.SurveyApi;
import io.kogge.notification.survey.web.SurveyPages;
import io.kogge.notification.survey.web.SurveyResultPages;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people found missions. */
@Configuration(proxyBeanMethods = false)
public class SurveyConfiguration {
    @Bean
    Aggregates<SurveyAnswer, SurveyAnswer.Given> surveyAnswerAggregates(AggregateFactory factory) {
        return factory.aggregates(new AggregateType<>(
                "survey-answer",
                MongoSurveyAnswers.COLLECTION,
                SurveyAnswerDocument.class,
                SurveyAnswerDocument::of,
                SurveyAnswerDocument::toAnswer,
                SurveyEvents::outgoing,
                MongoSurveyAnswers.INDEXES));
    }

    @Bean
    SurveyAnswers surveyAnswers(MongoDatabase database) {
        return new MongoSurveyAnswers(database);
    }

    @Bean
    SurveyHandler surveyHandler(
            Aggregates<SurveyAnswer, SurveyAnswer.Given> answers,
            SurveyAnswers reading,
            Audiences audiences,
            Clock clock) {
        return new SurveyHandler(answers, reading, audiences, clock);
    }

    @Bean
    ReadSurvey readSurvey(SurveyAnswers answers, Audiences audiences) {
        return new ReadSurvey(answers, audiences);
    }

    @Bean
    ForgetRemarks forgetRemarks(SurveyHandler surveys) {
        return new ForgetRemarks(surveys);
    }

    @Bean
    SecuredRoutes surveyApi(SurveyHandler handler, ReadSurvey reading, SignedLinks links) {
        return new SurveyApi(handler, reading, links).routes();
    }

    @Bean
    SecuredRoutes surveyPages(Pages pages, SurveyHandler handler, SignedLinks links, Audiences audiences) {
        return new SurveyPages(pages, handler, links, new Holders(audiences)).routes();
    }

    @Bean
    SecuredRoutes surveyResultPages(AdvisedPages pages, ReadSurvey reading, SurveyHandler handler) {
        return new SurveyResultPages(pages, reading, handler).routes();
    }
}
