// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.job.RecurringJob;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.preferences.storage.MongoPreferences;
import io.kogge.notification.preferences.usecase.ApplyChosen;
import io.kogge.notification.preferences.usecase.ChoosePreferences;
import io.kogge.notification.preferences.usecase.KeptPreferences;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.preferences.usecase.PreferenceEffects;
import io.kogge.notification.preferences.web.PreferencesApi;
import io.kogge.notification.preferences.web.PreferencesPages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff choose for the mails of a mission. */
@Configuration(proxyBeanMethods = false)
public class PreferencesConfiguration {
    private static final Duration APPLYING = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Bean
    SearchableAggregates<Preferences, Void> preferencesAggregates(AggregateFactory factory) {
        return factory.aggregates(MongoPreferences.type());
    }

    @Bean
    KeptPreferences keptPreferences(SearchableAggregates<Preferences, Void> preferences) {
        return new MongoPreferences(preferences);
    }

    @Bean
    PreferenceBook preferenceBook(KeptPreferences kept) {
        return new PreferenceBook(kept, Clock.systemUTC());
    }

    @Bean
    ChoosePreferences choosePreferences(
            SearchableAggregates<Preferences, Void> preferences,
            KeptPreferences kept,
            PreferenceBook book,
            PreferenceEffects effects,
            Audiences audiences,
            Clock clock) {
        return new ChoosePreferences(preferences, kept, book, effects, audiences, clock);
    }

    @Bean
    RecurringJob chosenPreferences(
            SearchableAggregates<Preferences, Void> preferences,
            KeptPreferences kept,
            PreferenceBook book,
            PreferenceEffects effects) {
        return new RecurringJob(
                        "chosen-preferences", APPLYING, LIMIT, new ApplyChosen(preferences, kept, book, effects)::run)
                .onceInTheCluster();
    }

    @Bean
    SecuredRoutes preferencesApi(ChoosePreferences choosing) {
        return new PreferencesApi(choosing).routes();
    }

    @Bean
    SecuredRoutes preferencesPages(ChoosePreferences choosing, AdvisedPages pages) {
        return new PreferencesPages(choosing, pages).routes();
    }
}
