// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held;

import io.kogge.delegation.held.web.HeldPages;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.job.WakeUp;
import io.kogge.schemas.PagePath;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the page of forms that are held back. */
@Configuration(proxyBeanMethods = false)
public class HeldConfiguration {
    @Bean
    SecuredRoutes heldPages(Pages pages, Wishes wishes, Missions missions, WakeUp wishWakeUp) {
        HeldPages held = new HeldPages(pages, wishes, missions, wishWakeUp);
        return SecuredRoutes.routes()
                .GET(PagePath.HELD, Access.STAFF, held::list)
                .POST(PagePath.HELD + "/{missionId}/let-go", Access.STAFF, held::letGo)
                .POST(PagePath.HELD + "/{missionId}/discard", Access.STAFF, held::discard)
                .build();
    }
}
