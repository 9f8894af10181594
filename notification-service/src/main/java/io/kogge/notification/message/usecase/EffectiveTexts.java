// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;

/** The words that hold. Asked for every mail, so it answers from memory. */
public interface EffectiveTexts {

    /**
     * What a message of this kind says about this mission.
     *
     * @param language one of {@code Languages.ALL}
     */
    Wording of(MessageKind kind, Mission mission, String language);
}
