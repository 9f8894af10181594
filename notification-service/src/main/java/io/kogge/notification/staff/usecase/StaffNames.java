// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.usecase;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The names of staff. */
public interface StaffNames {

    /** By pseudonymous id, the names of those who have an account. */
    Mono<Map<String, String>> of(Set<String> ids);
}
