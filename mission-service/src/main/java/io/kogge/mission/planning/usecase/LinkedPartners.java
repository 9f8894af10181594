// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.planning.model.MissionPartner;
import io.kogge.mission.planning.model.MissionPlan;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Links the partners of a plan to their entries in the register, by what staff call them. */
public final class LinkedPartners {
    private final PartnerDirectory directory;

    /** Over the register. */
    public LinkedPartners(PartnerDirectory directory) {
        this.directory = directory;
    }

    /** The plan with its partners linked, as far as the register knows them. */
    public Mono<MissionPlan> in(MissionPlan plan) {
        List<MissionPartner> named = plan.profile().partners();
        if (named.isEmpty()) {
            return Mono.just(plan);
        }
        List<PartnerName> names = named.stream()
                .map(partner -> PartnerName.of(partner.name(), partner.country()))
                .toList();
        return directory
                .link(names)
                .map(found -> plan.with(plan.profile()
                        .with(IntStream.range(0, named.size())
                                .mapToObj(i -> named.get(i).linked(found.get(i).partnerId()))
                                .toList())));
    }
}
