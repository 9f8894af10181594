// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Notice;
import io.kogge.kernel.command.Command;

/**
 * A notice, and the command to take note of it.
 *
 * @param notice what happened to a registration
 * @param command because of which event
 */
public record Told(Notice notice, Command command) {}
