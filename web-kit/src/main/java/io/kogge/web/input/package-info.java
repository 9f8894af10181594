// SPDX-License-Identifier: EUPL-1.2
/** Reading what people and programs send: every fault named at once, the same reader for JSON and for forms. */
@NullMarked
package io.kogge.web.input;

import org.jspecify.annotations.NullMarked;
