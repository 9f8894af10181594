// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import org.jspecify.annotations.Nullable;

/** The words that hold. Asked for every mail, so it answers from memory. */
public interface EffectiveTexts {

    /**
     * What a message of this kind says about this mission; of the office, where it is about none.
     *
     * @param language one of {@code Languages.ALL}
     */
    Wording of(MessageKind kind, @Nullable Mission mission, String language);
}
