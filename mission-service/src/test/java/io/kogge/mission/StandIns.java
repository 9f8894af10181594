// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stand in for features that a service under test lacks; where it has them, nobody sees these. */
public final class StandIns {
    private StandIns() {}

    static void register(GenericApplicationContext context) {
        context.registerBean(
                "partnerDirectoryStandIn", PartnerDirectory.class, StandIns::directory, StandIns::asFallback);
        context.registerBean("policyLinesStandIn", PolicyLines.class, () -> StandIns::lines, StandIns::asFallback);
    }

    /** Knows Oldenburg. */
    public static PartnerDirectory directory() {
        return new PartnerDirectory() {
            @Override
            public Mono<List<PartnerName>> link(List<PartnerName> named) {
                return Mono.just(named.stream().map(StandIns::linked).toList());
            }

            @Override
            public Flux<PartnerName> names(String language) {
                return Flux.just(new PartnerName("oldenburg", "Oldenburg", "DE"));
            }
        };
    }

    private static PartnerName linked(PartnerName named) {
        return named.name().equalsIgnoreCase("Oldenburg")
                ? new PartnerName("oldenburg", named.name(), named.country())
                : named;
    }

    private static Flux<PolicyLine> lines() {
        return Flux.just(new PolicyLine("welcome", new Texts(Map.of("nl", "Welkom", "en", "Welcome"))));
    }

    private static void asFallback(BeanDefinition definition) {
        ((AbstractBeanDefinition) definition).setFallback(true);
    }
}
