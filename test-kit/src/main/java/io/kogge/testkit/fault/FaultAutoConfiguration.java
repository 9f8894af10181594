// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Crash points, only where {@code kogge.fault.crash-at} says so. */
@AutoConfiguration
@ConditionalOnProperty("kogge.fault.crash-at")
public class FaultAutoConfiguration {

    @Bean
    static BeanPostProcessor crashDecorator(Environment environment) {
        FaultSettings settings =
                Binder.get(environment).bind("kogge.fault", FaultSettings.class).get();
        String place = settings.points().get(settings.point());
        if (place == null) {
            throw new IllegalStateException("No crash point " + settings.point() + " in " + settings.points());
        }
        return new CrashDecorator(place, new CrashPoint(settings.point(), settings.pass(), settings.marker()));
    }
}
