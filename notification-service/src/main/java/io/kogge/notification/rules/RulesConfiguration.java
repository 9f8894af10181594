// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.rules.model.KeptRule;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.rules.model.ShippedRules;
import io.kogge.notification.rules.storage.MongoKeptRules;
import io.kogge.notification.rules.storage.RuleStorage;
import io.kogge.notification.rules.usecase.ApplyChanged;
import io.kogge.notification.rules.usecase.ChangeRule;
import io.kogge.notification.rules.usecase.KeptRules;
import io.kogge.notification.rules.usecase.ReadRules;
import io.kogge.notification.rules.usecase.RuleBooks;
import io.kogge.notification.rules.usecase.RuleEffects;
import io.kogge.notification.rules.web.RuleApi;
import io.kogge.notification.rules.web.RulePages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeHours.class)
public class RulesConfiguration {
    private static final Duration APPLYING = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Bean
    OfficeCalendar officeCalendar(OfficeHours settings, WebKitProperties web) {
        return settings.calendar(web.zone());
    }

    @Bean
    SearchableAggregates<KeptRule, Void> keptRuleAggregates(AggregateFactory factory) {
        return factory.aggregates(RuleStorage.type());
    }

    @Bean
    KeptRules keptRules(SearchableAggregates<KeptRule, Void> rules) {
        return new MongoKeptRules(rules);
    }

    @Bean
    RuleBooks ruleBooks(KeptRules kept) {
        return new RuleBooks(ShippedRules.ALL, kept, Clock.systemUTC());
    }

    @Bean
    ReadRules readRules(SearchableAggregates<KeptRule, Void> rules, RuleBooks books, Audiences audiences) {
        return new ReadRules(rules, books, audiences);
    }

    @Bean
    ChangeRule changeRule(
            SearchableAggregates<KeptRule, Void> rules,
            RuleBooks books,
            RuleEffects effects,
            ReadRules readRules,
            Clock clock) {
        return new ChangeRule(rules, books, effects, readRules, clock);
    }

    @Bean
    RecurringJob changedRules(
            KeptRules kept, SearchableAggregates<KeptRule, Void> rules, RuleBooks books, RuleEffects effects) {
        return new RecurringJob("changed-rules", APPLYING, LIMIT, new ApplyChanged(kept, rules, books, effects)::run)
                .onceInTheCluster();
    }

    @Bean
    SecuredRoutes ruleApiRoutes(ReadRules readRules, ChangeRule changeRule) {
        return new RuleApi(readRules, changeRule).routes();
    }

    @Bean
    SecuredRoutes rulePageRoutes(ReadRules readRules, ChangeRule changeRule, AdvisedPages pages) {
        return new RulePages(readRules, changeRule, pages).routes();
    }
}
