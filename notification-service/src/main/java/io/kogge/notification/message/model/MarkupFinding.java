// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * Something in a Markdown text that has to be looked at.
 *
 * @param what where a link leads or a picture lies, or the HTML
 * @param line counted from 1
 */
public record MarkupFinding(Type type, String what, int line) {
    /** What it is. */
    public enum Type {
        LINK,
        IMAGE,
        HTML
    }
}
