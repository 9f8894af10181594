// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.usecase;

import io.kogge.notification.staff.model.StaffMember;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Who works at the office. */
public interface StaffMembers {

    /** Those of these ids who have an account. */
    Flux<StaffMember> of(Collection<String> ids);
}
