// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery;

import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.WakeUp;
import io.kogge.notification.delivery.usecase.MailSender;
import io.kogge.notification.delivery.usecase.WorkLane;
import io.kogge.notification.settings.NotificationSettings;
import java.time.Duration;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/**
 * As many senders as the settings say, each a job of its own, so that a slow mail server holds up only one. A round has
 * no limit: each step of a dialogue has one, and a dialogue that is cut off may have been heard.
 */
final class SenderRegistrar implements BeanRegistrar {
    private static final String SENDERS = "kogge.notification.mail.senders";
    private static final int USUAL = 8;
    /** The sender itself waits where there is nothing to do. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(1);

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        int senders = environment.getProperty(SENDERS, Integer.class, USUAL);
        for (int number = 1; number <= senders; number++) {
            String name = "mail-sender-" + number;
            registry.registerBean(name, RecurringJob.class, spec -> spec.supplier(context -> job(name, context)));
        }
    }

    private static RecurringJob job(String name, BeanRegistry.SupplierContext context) {
        MailSender sender = new MailSender(
                context.bean(WorkLane.class),
                context.bean(WakeUp.class),
                context.bean(NotificationSettings.class).mail().pause());
        return new RecurringJob(name, BETWEEN_ROUNDS, null, sender::round);
    }
}
