// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.TextBlock;
import io.kogge.notification.message.model.Wording;

/** The words that come with Kogge, in all its languages. */
public interface ShippedTexts {

    /** Of this kind of message. */
    Wording of(MessageKind kind, String language);

    /** What a block says. */
    String block(TextBlock block, String language);
}
