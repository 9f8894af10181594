// SPDX-License-Identifier: EUPL-1.2
/** What an office sets for the pages and the APIs of every service. */
@NullMarked
package io.kogge.web.settings;

import org.jspecify.annotations.NullMarked;
