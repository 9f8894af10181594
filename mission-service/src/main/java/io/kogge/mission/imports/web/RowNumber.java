// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.kernel.command.Rejection;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The row that an address names. */
final class RowNumber {
    private RowNumber() {}

    static int of(ServerRequest request) {
        String row = request.pathVariable("row");
        if (!row.matches("\\d{1,7}")) {
            throw new Rejection.NotFound("import-row");
        }
        return Integer.parseInt(row);
    }
}
