// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

/**
 * An occurrence that somebody works on, who alone may do so until the lease ends.
 *
 * @param cursor the last registration that has got its letter; empty before the first
 * @param holder who works on it; whoever takes over is another
 */
public record Claim(Occurrence occurrence, String cursor, String holder) {}
