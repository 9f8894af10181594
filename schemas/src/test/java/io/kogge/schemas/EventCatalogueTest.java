// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** The catalogue that operators and other teams read names every event, type and field as the schemas have them. */
class EventCatalogueTest {

    @Test
    void theCatalogueIsComplete() throws IOException {
        String catalogue = Files.readString(Path.of("..", "docs", "events.md"));
        for (EventType type : EventTypes.all()) {
            String heading = "### " + type.schema().getName() + "\n\n`" + type.ceType() + "` · "
                    + type.schema().getDoc() + "\n";
            assertThat(catalogue).contains(heading);
            for (Schema.Field field : type.schema().getFields()) {
                assertThat(catalogue).contains("| `" + field.name() + "` |").contains(field.doc());
            }
        }
    }
}
