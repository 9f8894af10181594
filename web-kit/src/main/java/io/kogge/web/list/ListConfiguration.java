// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.web.page.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists' pages, with the saved views of a service that keeps some. */
@Configuration(proxyBeanMethods = false)
public class ListConfiguration {
    @Bean
    ListPages listPages(Pages pages, ObjectProvider<SavedLists> saved) {
        return new ListPages(pages, saved.getIfAvailable(() -> SavedLists.NONE));
    }
}
