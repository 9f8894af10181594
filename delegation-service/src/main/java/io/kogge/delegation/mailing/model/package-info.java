// SPDX-License-Identifier: EUPL-1.2
/** What a person gets of the mail. */
@NullMarked
package io.kogge.delegation.mailing.model;

import org.jspecify.annotations.NullMarked;
