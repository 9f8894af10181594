// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import io.kogge.web.i18n.Messages;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires calendar files. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {
    @Bean
    CalendarWords calendarWords(Messages messages, WebKitProperties web, Clock clock) {
        return new CalendarWords(messages, web.zone(), clock);
    }

    @Bean
    CalendarFile calendarFile() {
        return new CalendarFile();
    }
}
