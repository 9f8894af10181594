// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * What a message says in one language, with placeholders.
 *
 * @param subject one line of plain text
 * @param body Markdown (CommonMark)
 */
public record Wording(String subject, String body) {}
