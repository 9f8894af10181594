// SPDX-License-Identifier: EUPL-1.2
/** Commands, what they decide, and why they can be refused; pure Java, for models and use cases. */
@NullMarked
package io.kogge.kernel.command;

import org.jspecify.annotations.NullMarked;
