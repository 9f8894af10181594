// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.storage.MongoThemes;
import io.kogge.mission.themes.storage.ThemeStorage;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.mission.themes.web.ThemeApi;
import io.kogge.mission.themes.web.ThemePages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the list of themes together. */
@Configuration(proxyBeanMethods = false)
class ThemesConfiguration {

    @Bean
    SearchableAggregates<KeptTheme, Void> keptThemes(AggregateFactory factory) {
        return factory.aggregates(ThemeStorage.type());
    }

    @Bean
    Themes themes(SearchableAggregates<KeptTheme, Void> kept) {
        return new MongoThemes(kept);
    }

    @Bean
    ThemeCommands themeCommands(Aggregates<KeptTheme, Void> kept, Themes themes, Clock clock) {
        return new ThemeCommands(kept, themes, clock);
    }

    @Bean
    SecuredRoutes themeApiRoutes(ThemeCommands commands, Themes themes) {
        return new ThemeApi(commands, themes).routes();
    }

    @Bean
    SecuredRoutes themePageRoutes(ThemeCommands commands, Themes themes, Pages pages) {
        return new ThemePages(commands, themes, pages).routes();
    }
}
