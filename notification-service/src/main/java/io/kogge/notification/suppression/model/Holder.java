// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

/**
 * Whose address it is.
 *
 * @param linkVersion version of the person's links that may be sent there, which tells others which of the person's addresses
 *     it is
 */
public record Holder(String personId, int linkVersion) {}
