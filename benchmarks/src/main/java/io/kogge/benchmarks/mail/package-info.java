// SPDX-License-Identifier: EUPL-1.2
/** Mail servers that throw away what they take, one of which counts it, and the shortest way to hand something to one. */
@NullMarked
package io.kogge.benchmarks.mail;

import org.jspecify.annotations.NullMarked;
