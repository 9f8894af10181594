// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.broadcast.usecase.CountChosen;
import io.kogge.notification.broadcast.usecase.WriteToChosen;
import io.kogge.notification.broadcast.web.BroadcastApi;
import io.kogge.notification.broadcast.web.BroadcastPages;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.texts.usecase.KeptTexts;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.SendTest;
import io.kogge.notification.texts.usecase.TextCommands;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts writing to a selection together. */
@Configuration(proxyBeanMethods = false)
public class BroadcastConfiguration {
    @Bean
    CountChosen countChosen(Audiences audiences) {
        return new CountChosen(audiences);
    }

    @Bean
    WriteToChosen writeToChosen(
            CountChosen countChosen, TextCommands texts, KeptTexts kept, Occurrences occurrences, Clock clock) {
        return new WriteToChosen(countChosen, texts, kept, occurrences, clock, Clock.systemUTC());
    }

    @Bean
    SecuredRoutes broadcastApi(CountChosen countChosen, WriteToChosen writeToChosen) {
        return new BroadcastApi(countChosen, writeToChosen).routes();
    }

    @Bean
    SecuredRoutes broadcastPages(
            CountChosen countChosen,
            WriteToChosen writeToChosen,
            LookAtText look,
            SendTest sendTest,
            SendingOffice office,
            Pages pages,
            AdvisedPages advised) {
        return new BroadcastPages(countChosen, writeToChosen, look, sendTest, office, pages, advised).routes();
    }
}
