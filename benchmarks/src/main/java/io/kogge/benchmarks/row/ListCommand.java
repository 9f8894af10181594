// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code list}: says which rows there are. */
@Command(name = "list", description = "Says which rows there are.")
public final class ListCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Rows.all().forEach(row -> System.out.printf("%-15s %s%n", row.name(), row.about()));
        return 0;
    }
}
