// SPDX-License-Identifier: EUPL-1.2
/** What tests share lasts as long as their JVM. */
@NullMarked
package io.kogge.testkit.lifecycle;

import org.jspecify.annotations.NullMarked;
