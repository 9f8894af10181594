// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.events;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Drafts;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.UndecodableEvent;
import io.kogge.schemas.mission.MissionAnnounced;
import java.util.Base64;
import java.util.Optional;

/** Reads a draft from the event that its announcement would be. */
public final class EncodedDrafts implements Drafts {
    private static final long BEFORE_ALL_EVENTS = 0;

    private final EventCodec codec;

    /** In the codec of the topics. */
    public EncodedDrafts(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Optional<Mission> read(String draft) {
        try {
            return codec.decode(Base64.getDecoder().decode(draft)) instanceof MissionAnnounced announced
                    ? Optional.of(MissionReader.read(announced.getMission(), BEFORE_ALL_EVENTS, null))
                    : Optional.empty();
        } catch (IllegalArgumentException | UndecodableEvent none) {
            return Optional.empty();
        }
    }
}
