// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Turn;
import io.kogge.notification.message.model.MessageKind;

/** Writes letters of some kinds to people and staff who are no participants; one bean for each that does. */
public interface LetterWriter {

    /** Whether it writes letters of this kind. */
    boolean writes(MessageKind kind);

    /** What to do with this letter now, for somebody who is reached like this. */
    Turn turn(Correspondence correspondence, Delivery letter, Contact reader);
}
