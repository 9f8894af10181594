// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * A picture that comes with a mail.
 *
 * @param contentId what the page of the mail calls it ({@code cid:}, RFC 2392), without brackets
 * @param type media type
 * @param file name that it is stored under
 * @param width in pixels as it is shown
 * @param height in pixels as it is shown
 */
public record Picture(String contentId, String type, String file, PictureBytes bytes, int width, int height) {}
