// SPDX-License-Identifier: EUPL-1.2
/** A mail server that throws away what it takes, and the shortest way to hand something to it. */
@NullMarked
package io.kogge.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
