// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.testkit.mongo.TestDatabase;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Tests that share one office with nothing in it: staff in Dutch, an English colleague beside them. */
abstract class AtTwoDesks {
    @Parameter
    TestDatabase database;

    TwoDesks office;
    Visitor staff;
    Visitor colleague;

    @BeforeParameterizedClassInvocation
    void open() {
        office = TwoDesks.open(database);
        staff = office.staff();
        colleague = office.colleague();
    }

    @AfterParameterizedClassInvocation
    void close() {
        if (office != null) {
            office.close();
        }
    }
}
