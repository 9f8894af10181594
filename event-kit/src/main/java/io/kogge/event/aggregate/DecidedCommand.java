// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.util.Optional;
import java.util.function.Function;

/** A command, and what it decides where the aggregate is at a version. */
record DecidedCommand<A, E>(Command command, Function<Optional<Stored<A>>, Decision<A, E>> decide) {}
