// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose when starting Kogge.
 *
 * @param data the data directory
 * @param port HTTP port on 127.0.0.1; 0 takes any free one
 * @param databaseUri a MongoDB to use, or null for one of its own
 * @param smtp mail server as {@code host:port}, or null for the built-in inbox
 * @param publicUrl where people reach the pages, or null for this machine
 * @param colleague whether a second account is made where there is none, for what nobody may do alone
 * @param settableClock whether staff may move the domain clock forward: for demonstrations and tests only
 */
public record Options(
        Path data,
        int port,
        @Nullable String databaseUri,
        @Nullable String smtp,
        @Nullable String publicUrl,
        boolean colleague,
        boolean settableClock) {}
