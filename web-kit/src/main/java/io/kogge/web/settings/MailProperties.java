// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office's mail server can do; the same in every service.
 *
 * @param smtputf8 whether it takes addresses with letters beyond ASCII before the @ (SMTPUTF8, RFC 6531); unless it
 *     does, forms refuse them
 */
@ConfigurationProperties("kogge.mail")
public record MailProperties(@DefaultValue("false") boolean smtputf8) {}
