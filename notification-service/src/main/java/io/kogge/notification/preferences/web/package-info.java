// SPDX-License-Identifier: EUPL-1.2
/** The page and the API of the choices. */
@NullMarked
package io.kogge.notification.preferences.web;

import org.jspecify.annotations.NullMarked;
