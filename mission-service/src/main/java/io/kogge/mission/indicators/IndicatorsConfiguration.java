// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.storage.IndicatorStorage;
import io.kogge.mission.indicators.storage.MongoIndicators;
import io.kogge.mission.indicators.usecase.IndicatorCommands;
import io.kogge.mission.indicators.usecase.IndicatorImport;
import io.kogge.mission.indicators.usecase.Indicators;
import io.kogge.mission.indicators.web.IndicatorApi;
import io.kogge.mission.indicators.web.IndicatorFilePages;
import io.kogge.mission.indicators.web.IndicatorFormPages;
import io.kogge.mission.indicators.web.IndicatorImportApi;
import io.kogge.mission.indicators.web.IndicatorPages;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the indicators together. */
@Configuration(proxyBeanMethods = false)
class IndicatorsConfiguration {

    @Bean
    SearchableAggregates<Indicator, Void> keptIndicators(AggregateFactory factory) {
        return factory.aggregates(IndicatorStorage.type());
    }

    @Bean
    Indicators indicators(SearchableAggregates<Indicator, Void> keptIndicators) {
        return new MongoIndicators(keptIndicators);
    }

    @Bean
    IndicatorCommands indicatorCommands(SearchableAggregates<Indicator, Void> keptIndicators, Indicators indicators) {
        return new IndicatorCommands(keptIndicators, indicators);
    }

    @Bean
    IndicatorImport indicatorImport(Indicators indicators, IndicatorCommands commands) {
        return new IndicatorImport(indicators, commands);
    }

    @Bean
    SecuredRoutes indicatorApiRoutes(IndicatorCommands commands, Indicators indicators, PolicyLines lines) {
        return new IndicatorApi(commands, indicators, lines).routes();
    }

    @Bean
    SecuredRoutes indicatorImportApiRoutes(IndicatorImport imports, PolicyLines lines) {
        return new IndicatorImportApi(imports, lines).routes();
    }

    @Bean
    SecuredRoutes indicatorFileRoutes(IndicatorImport imports, PolicyLines lines, Pages pages) {
        return new IndicatorFilePages(imports, lines, pages).routes();
    }

    @Bean
    SecuredRoutes indicatorFormRoutes(
            IndicatorCommands commands, Indicators indicators, PolicyLines lines, Pages pages) {
        return new IndicatorFormPages(commands, indicators, lines, pages).routes();
    }

    @Bean
    SecuredRoutes indicatorPageRoutes(
            IndicatorCommands commands, Indicators indicators, PolicyLines lines, Pages pages) {
        return new IndicatorPages(commands, indicators, lines, pages).routes();
    }
}
