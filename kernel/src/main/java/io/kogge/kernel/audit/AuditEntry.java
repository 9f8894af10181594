// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.audit;

import java.time.Instant;

/**
 * One line of the audit trail. It has no name, address or token.
 *
 * @param at when it was answered (system time)
 * @param who pseudonymous id of the account; empty where it is not known whose it was
 * @param what the request's method and the pattern of its route
 * @param on the path with the ids of what it was about; the pattern again where ids do not matter
 * @param status how it was answered, as HTTP has it: 401 and 403 are refusals, 429 is one that came too often
 */
public record AuditEntry(Instant at, String who, String what, String on, int status) {}
