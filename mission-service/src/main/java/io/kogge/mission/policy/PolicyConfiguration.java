// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.policy.model.PolicyList;
import io.kogge.mission.policy.storage.PolicyStorage;
import io.kogge.mission.policy.usecase.PolicyLineCommands;
import io.kogge.mission.policy.web.PolicyLineApi;
import io.kogge.mission.policy.web.PolicyLinePages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the policy lines together. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    SearchableAggregates<PolicyList, Void> policyLists(AggregateFactory factory) {
        return factory.aggregates(PolicyStorage.type());
    }

    @Bean
    PolicyLineCommands policyLines(SearchableAggregates<PolicyList, Void> policyLists) {
        return new PolicyLineCommands(policyLists);
    }

    @Bean
    SecuredRoutes policyLineApiRoutes(PolicyLineCommands policyLines) {
        return new PolicyLineApi(policyLines).routes();
    }

    @Bean
    SecuredRoutes policyLinePageRoutes(PolicyLineCommands policyLines, Pages pages) {
        return new PolicyLinePages(policyLines, pages).routes();
    }
}
