// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.rules.model.RuleMessage;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a new rule is called inside: by its message and a key that its form brings along, so that sent twice it is made once. */
final class NewName {
    static final String KEY = "key";

    private static final Pattern KEYS = Pattern.compile("[0-9a-f]{8}");
    private static final int LENGTH = 8;

    private NewName() {}

    static String key() {
        return UUID.randomUUID().toString().substring(0, LENGTH);
    }

    static String of(RuleMessage message, String key) {
        if (!KEYS.matcher(key).matches()) {
            throw new Rejection.Invalid(List.of(Fault.of(KEY, "bad-id")));
        }
        return message.kind().key() + '-' + key;
    }
}
