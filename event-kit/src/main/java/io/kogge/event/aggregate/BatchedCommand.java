// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of several commands on an aggregate that are carried out together.
 *
 * @param command the command; the events it leads to carry its ids and its actor
 * @param decide what it decides; gets an empty option where there is no aggregate yet
 */
public record BatchedCommand<A, E>(Command command, Function<Optional<A>, Decision<A, E>> decide) {}
