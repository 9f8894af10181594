// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.web.input.Fields;
import java.util.UUID;

/** The id of a thing in the JSON that makes or changes it. */
public final class ClientId {
    private static final String NAME = "id";

    private ClientId() {}

    /** Of what is to be made: the client's own choice, by which a repeated request is known, or else a new one. */
    public static String ofNew(Fields fields) {
        return fields.uuid(NAME).optional().orElseGet(UUID::randomUUID).toString();
    }

    /** Of what is to be changed: it may be named once more, and then has to be the one of the address. */
    public static void repeats(Fields fields, String id) {
        fields.uuid(NAME)
                .check(named -> named.toString().equals(id), "other-id")
                .optional();
    }
}
