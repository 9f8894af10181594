// SPDX-License-Identifier: EUPL-1.2
/** What reports say of which recipient. */
@NullMarked
package io.kogge.notification.bounces.model.report;

import org.jspecify.annotations.NullMarked;
