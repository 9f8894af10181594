// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.views.model.Shelf;
import io.kogge.mission.views.storage.MongoShelves;
import io.kogge.mission.views.storage.ShelfStorage;
import io.kogge.mission.views.usecase.Shelves;
import io.kogge.mission.views.usecase.ViewCommands;
import io.kogge.mission.views.usecase.ViewQueries;
import io.kogge.mission.views.web.StaffLists;
import io.kogge.mission.views.web.ViewApi;
import io.kogge.mission.views.web.ViewPages;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.SavedLists;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts saved views together: of each list that is a bean. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    @Bean
    SearchableAggregates<Shelf, Void> viewShelves(AggregateFactory factory) {
        return factory.aggregates(ShelfStorage.type());
    }

    @Bean
    Shelves shelves(SearchableAggregates<Shelf, Void> shelves) {
        return new MongoShelves(shelves);
    }

    @Bean
    ViewQueries viewQueries(Shelves shelves) {
        return new ViewQueries(shelves);
    }

    @Bean
    ViewCommands viewCommands(SearchableAggregates<Shelf, Void> shelves) {
        return new ViewCommands(shelves);
    }

    @Bean
    SavedLists savedLists(ViewQueries queries) {
        return new StaffLists(queries);
    }

    @Bean
    SecuredRoutes viewApiRoutes(ViewCommands commands, ViewQueries queries, List<ListKind> lists) {
        return new ViewApi(commands, queries, lists).routes();
    }

    @Bean
    SecuredRoutes viewPageRoutes(ViewCommands commands, ViewQueries queries, List<ListKind> lists, Pages pages) {
        return new ViewPages(commands, queries, lists, pages).routes();
    }
}
