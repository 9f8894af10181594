// SPDX-License-Identifier: EUPL-1.2
/** Plays the main job with invented people and checks what came of it. */
@NullMarked
package io.kogge.standalone.demo;

import org.jspecify.annotations.NullMarked;
