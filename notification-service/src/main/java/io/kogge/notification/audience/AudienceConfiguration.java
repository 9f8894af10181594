// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience;

import io.kogge.event.consumer.Views;
import io.kogge.notification.audience.events.ContactsProjection;
import io.kogge.notification.audience.events.MissionsProjection;
import io.kogge.notification.audience.events.ParticipantsProjection;
import io.kogge.notification.audience.storage.ViewAudiences;
import io.kogge.notification.audience.usecase.Audiences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views of missions and people. */
@Configuration(proxyBeanMethods = false)
public class AudienceConfiguration {
    @Bean
    ContactsProjection contactsProjection() {
        return new ContactsProjection();
    }

    @Bean
    MissionsProjection missionsProjection() {
        return new MissionsProjection();
    }

    @Bean
    ParticipantsProjection participantsProjection() {
        return new ParticipantsProjection();
    }

    @Bean
    Audiences audiences(Views views) {
        return new ViewAudiences(
                views,
                new ViewAudiences.Names(MissionsProjection.NAME, ParticipantsProjection.NAME, ContactsProjection.NAME));
    }
}
