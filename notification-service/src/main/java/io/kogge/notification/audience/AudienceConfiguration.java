// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.notification.audience.events.ContactsProjection;
import io.kogge.notification.audience.events.MissionsProjection;
import io.kogge.notification.audience.events.ParticipantsProjection;
import io.kogge.notification.audience.storage.ViewAudiences;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views of missions and people. */
@Configuration(proxyBeanMethods = false)
public class AudienceConfiguration {
    @Bean
    Projection<ContactView> contactsProjection() {
        return ContactsProjection.make();
    }

    @Bean
    Projection<MissionView> missionsProjection() {
        return MissionsProjection.make();
    }

    @Bean
    Projection<ParticipantView> participantsProjection() {
        return ParticipantsProjection.make();
    }

    @Bean
    Audiences audiences(Views views) {
        return new ViewAudiences(views);
    }
}
