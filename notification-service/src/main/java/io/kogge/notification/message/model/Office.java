// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * Who the messages come from.
 *
 * @param publicUrl where people reach the pages, without a slash at the end
 * @param host domain of message and calendar ids
 */
public record Office(Mail.Mailbox from, Mail.Mailbox replyTo, String publicUrl, String host) {}
