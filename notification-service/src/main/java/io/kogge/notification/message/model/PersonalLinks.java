// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/** A person's own pages, to be opened without signing in; they are secrets of the recipient. */
public record PersonalLinks(String confirm, String newAddress, String ownPage, String answer, String survey) {
    @Override
    public String toString() {
        return "PersonalLinks[…]";
    }
}
