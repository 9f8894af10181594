// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import java.nio.file.Path;

class EmbeddedStoreDialectTest extends PortableDialect {
    @Override
    Database start(Path directory) {
        return EmbeddedStore.start(directory, 0);
    }
}
