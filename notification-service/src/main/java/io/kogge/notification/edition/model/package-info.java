// SPDX-License-Identifier: EUPL-1.2
/** What is kept of a mission. */
@NullMarked
package io.kogge.notification.edition.model;

import org.jspecify.annotations.NullMarked;
