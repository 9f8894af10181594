// SPDX-License-Identifier: EUPL-1.2
/** Correspondences and their tallies in MongoDB. */
@NullMarked
package io.kogge.notification.correspondence.storage;

import org.jspecify.annotations.NullMarked;
