// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

/** A picture's file, which nobody changes. */
public final class PictureBytes {
    private final byte[] bytes;

    /** Takes a copy. */
    public PictureBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy. */
    public byte[] copy() {
        return bytes.clone();
    }
}
