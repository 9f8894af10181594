// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.model;

import io.kogge.notification.message.model.MessageKind;

/** Why staff write to people whom they choose; they say so with each message, as nobody else can tell. */
public enum Purpose {
    /** It belongs to the mission: whoever takes part cannot do without it. */
    MISSION(MessageKind.WRITTEN),
    /** It informs: whoever ended such messages does not get it, and it says how to end them. */
    NEWS(MessageKind.NEWS);

    private final MessageKind kind;

    Purpose(MessageKind kind) {
        this.kind = kind;
    }

    /** What it is sent as. */
    public MessageKind kind() {
        return kind;
    }
}
