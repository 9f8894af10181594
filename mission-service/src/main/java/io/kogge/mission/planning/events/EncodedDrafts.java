// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.events;

import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.usecase.PublicDrafts;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.mission.MissionAnnounced;
import java.time.Instant;
import java.util.Base64;

/** Writes a draft as the event that its announcement would be. */
public final class EncodedDrafts implements PublicDrafts {
    private final EventCodec codec;

    /** In the codec of the topics. */
    public EncodedDrafts(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public String of(Mission draft, Instant now) {
        return Base64.getEncoder()
                .encodeToString(
                        codec.encode(new MissionAnnounced(MissionSummaryEncoder.summary(draft.asAnnounced(now)))));
    }
}
