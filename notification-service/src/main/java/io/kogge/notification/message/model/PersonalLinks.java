// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/**
 * A person's own pages, to be opened without signing in; they are secrets of the recipient.
 *
 * @param unsubscribe ends messages like the one it stands in; empty where nobody can unsubscribe
 */
public record PersonalLinks(
        String confirm, String newAddress, String ownPage, String answer, String survey, String unsubscribe) {
    @Override
    public String toString() {
        return "PersonalLinks[…]";
    }
}
