// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.web.input.Fields;

/** An address that staff look up, from JSON or from a form. */
record SearchInput(String address) {
    static final String ADDRESS = "mailAddress";

    static SearchInput read(Fields fields) {
        String address = fields.email(ADDRESS).beyondAscii(true).required();
        return fields.finish(() -> new SearchInput(address));
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "SearchInput";
    }
}
