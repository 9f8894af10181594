// SPDX-License-Identifier: EUPL-1.2
/** What the services say of their APIs, against the government's design rules and against each other. */
@NullMarked
package io.kogge.system.api;

import org.jspecify.annotations.NullMarked;
