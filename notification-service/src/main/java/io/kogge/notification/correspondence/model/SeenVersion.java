// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A version made of what somebody saw: the same wherever the same is seen, another as soon as it is not the same any more. */
public final class SeenVersion {
    private SeenVersion() {}

    /** Of these, which have to read the same on every instance. */
    public static long of(@Nullable Object... seen) {
        CRC32 sum = new CRC32();
        sum.update(Arrays.stream(seen)
                .map(String::valueOf)
                .collect(Collectors.joining("|"))
                .getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
