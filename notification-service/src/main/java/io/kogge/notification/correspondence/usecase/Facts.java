// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Turn;

/** All that is known of a recipient at a moment, as far as letters depend on it. */
public interface Facts {

    /**
     * What to do with this letter, whose turn it is. An exception ends the letter as one that cannot be made.
     *
     * @param correspondence as it is by now, with the letter in it
     */
    Turn turn(Correspondence correspondence, Delivery letter);
}
