// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import java.nio.file.Path;

class ChildMongodDialectTest extends PortableDialect {
    @Override
    Database start(Path directory) {
        return ChildMongod.start(RealMongod.orLeaveOut(getClass()), directory);
    }
}
