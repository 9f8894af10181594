// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.staffmail.model.StaffMailbox;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** The mailboxes of staff. */
public interface StaffMailboxes {

    /** Those of these members of staff; who never had one is left out. */
    Flux<StaffMailbox> of(Collection<String> staffIds);

    /** Those to which mail can go. */
    Flux<StaffMailbox> reachable();
}
