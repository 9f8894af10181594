// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.Views;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.mongo.AtStart;
import io.kogge.event.relay.OutboxRelay;
import io.kogge.mission.activities.model.CategoryRules;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.partners.usecase.LineEntries;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.review.events.FrozenErasure;
import io.kogge.mission.review.events.HappeningProjection;
import io.kogge.mission.review.events.LogArrivals;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.storage.MongoFrozenReviews;
import io.kogge.mission.review.storage.MongoHappenings;
import io.kogge.mission.review.storage.MongoStories;
import io.kogge.mission.review.storage.ReviewStorage;
import io.kogge.mission.review.usecase.Arrivals;
import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.mission.review.usecase.Erasures;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.PolicyChapters;
import io.kogge.mission.review.usecase.ReviewSums;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.Stories;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.mission.review.view.CountedView;
import io.kogge.mission.review.web.FreshLink;
import io.kogge.mission.review.web.ReviewApi;
import io.kogge.mission.review.web.ReviewRoutes;
import io.kogge.paper.PaperLimits;
import io.kogge.paper.Papers;
import io.kogge.web.i18n.Messages;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

/** Puts the review together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfiguration {
    /** While many activities change, sums take some of the time and leave the rest to the changes. */
    private static final int SUMS_REST = 9;

    @Bean
    Projection<CountedView> happeningProjection(CategoryRules rules, ReviewSettings settings) {
        return HappeningProjection.make(rules, settings.home());
    }

    @Bean
    MongoHappenings happenings(Views views) {
        return new MongoHappenings(views);
    }

    @Bean
    RecurringJob reviewSums(MongoHappenings happenings, Imports imports, ReviewSettings settings) {
        ReviewSums sums = new ReviewSums(imports.writing(), happenings::refresh, Clock.systemUTC());
        return new RecurringJob("review-sums", settings.sumsEvery(), settings.sumsTimeLimit(), sums::run)
                .onceInTheCluster()
                .resting(SUMS_REST);
    }

    @Bean
    SearchableAggregates<Story, Void> storyAggregates(AggregateFactory factory) {
        return factory.aggregates(ReviewStorage.stories());
    }

    @Bean
    SearchableAggregates<FrozenReview, Void> frozenReviewAggregates(AggregateFactory factory) {
        return factory.aggregates(ReviewStorage.frozen());
    }

    @Bean
    Stories stories(SearchableAggregates<Story, Void> stories) {
        return new MongoStories(stories);
    }

    @Bean
    FrozenReviews frozenReviews(MongoDatabase database, SearchableAggregates<FrozenReview, Void> reviews) {
        MongoFrozenReviews frozen = new MongoFrozenReviews(database, reviews);
        AtStart.prepare(frozen.prepare());
        return frozen;
    }

    @Bean
    Reaction frozenErasure(FrozenReviews frozen) {
        return new FrozenErasure(frozen);
    }

    @Bean
    Retention unreadFrozenLists(FrozenReviews frozen, ReviewSettings settings) {
        return new Retention("unread-frozen-lists", settings.unreadLists(), frozen::dropUnread);
    }

    @Bean
    ChapterSource reviewChapters(PolicyLines lines, LineEntries register, Indicators indicators) {
        return new PolicyChapters(lines, register, indicators);
    }

    @Bean
    Arrivals reviewArrivals(OutboxRelay relay, Lag lag) {
        return new LogArrivals(relay, lag);
    }

    @Bean
    Reviews reviews(
            Happenings happenings,
            Stories stories,
            ChapterSource chapters,
            Outcomes outcomes,
            Arrivals arrivals,
            Clock clock,
            WebKitProperties web) {
        return new Reviews(happenings, stories, chapters, outcomes, arrivals, clock, web.zone());
    }

    @Bean
    Erasures reviewErasures(Stories stories, FrozenReviews reviews, Aggregates<FrozenReview, Void> frozen) {
        return new Erasures(stories, reviews, frozen);
    }

    @Bean
    StoryCommands storyCommands(Aggregates<Story, Void> stories, Erasures erasures, Clock clock) {
        return new StoryCommands(stories, erasures, clock);
    }

    @Bean
    FrozenCommands frozenCommands(
            Reviews reviews,
            Happenings happenings,
            FrozenReviews frozen,
            Aggregates<FrozenReview, Void> aggregates,
            Erasures erasures,
            Clock clock) {
        return new FrozenCommands(reviews, happenings, frozen, aggregates, erasures, clock);
    }

    @Bean
    ReviewRoutes reviewRoutes(Messages messages, WebKitProperties web, Clock clock, Pages pages) {
        return new ReviewRoutes(pages, messages, web.zone(), clock);
    }

    @Bean
    SecuredRoutes reviewPageRoutes(ReviewRoutes routes, Reviews reviews) {
        return routes.review(reviews);
    }

    @Bean
    SecuredRoutes reviewListRoutes(ReviewRoutes routes, Reviews reviews, Happenings happenings) {
        return routes.list(reviews, happenings);
    }

    @Bean
    SecuredRoutes reviewTableRoutes(ReviewRoutes routes, Reviews reviews) {
        return routes.tables(reviews);
    }

    @Bean
    SecuredRoutes storyPageRoutes(
            ReviewRoutes routes, Stories stories, StoryCommands commands, ChapterSource chapters, Reviews reviews) {
        return routes.stories(stories, commands, chapters, reviews);
    }

    @Bean
    SecuredRoutes frozenPageRoutes(
            ReviewRoutes routes,
            FrozenCommands commands,
            FrozenReviews frozen,
            Reviews reviews,
            PublicUrl url,
            SecurityProperties security) {
        FreshLink fresh = new FreshLink(url, security.secureCookies());
        return routes.frozen(commands, frozen, reviews, fresh);
    }

    @Bean
    SecuredRoutes sharedReviewRoutes(
            ReviewRoutes routes, FrozenReviews frozen, Erasures erasures, Happenings happenings) {
        return routes.shared(frozen, erasures, happenings);
    }

    @Bean
    SecuredRoutes reviewApiRoutes(Reviews reviews, Happenings happenings) {
        return new ReviewApi(reviews, happenings).routes();
    }

    @Bean
    SecuredRoutes storyApiRoutes(
            ReviewRoutes routes, Stories stories, StoryCommands commands, ChapterSource chapters, Reviews reviews) {
        return routes.storyApi(stories, commands, chapters, reviews);
    }

    @Bean
    SecuredRoutes frozenApiRoutes(ReviewRoutes routes, FrozenCommands commands, FrozenReviews frozen, Reviews reviews) {
        return routes.frozenApi(commands, frozen, reviews);
    }

    @Bean
    SecuredRoutes reviewExportRoutes(ReviewRoutes routes, Reviews reviews, Happenings happenings) {
        return routes.export(reviews, happenings);
    }

    @Bean
    @ConditionalOnMissingBean
    Papers papers() {
        return new Papers(PaperLimits.USUAL);
    }

    @Bean
    SecuredRoutes reviewPaperRoutes(ReviewRoutes routes, Reviews reviews, Papers papers, ITemplateEngine templates) {
        return routes.paper(reviews, papers, templates);
    }
}
