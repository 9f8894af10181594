// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.EmbeddedServerException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    @TempDir
    Path directory;

    @Test
    void withoutAnAddressOrAServerProgramItIsTheEmbeddedStoreAndStaysSo() {
        try (Database database = Databases.open(directory, null, Optional.empty())) {
            assertThat(database.describe()).startsWith("embedded store");
            assertThat(database.pid()).isEmpty();
        }
        try (Database database = Databases.open(directory, null, Optional.of(Path.of("/bin/false")))) {
            assertThat(database.describe()).startsWith("embedded store");
        }
        assertThatThrownBy(() -> Databases.open(directory, "mongodb://127.0.0.1:1/", Optional.empty()))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("belong to the embedded store: start without a database address");
    }

    @Test
    void dataOfAServerAreNotReplacedByAnEmptyStoreWhenTheServerIsGone() throws Exception {
        Files.writeString(directory.resolve("database-kind"), "MONGOD");
        assertThatThrownBy(() -> Databases.open(directory, null, Optional.empty()))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("name the server program in KOGGE_MONGOD");
    }

    @Test
    void aGivenDatabaseIsUsedAndLeftRunning() {
        try (EmbeddedStore given = EmbeddedStore.start(directory.resolve("elsewhere"), 0)) {
            Path own = directory.resolve("own");
            Databases.open(own, given.uri(), Optional.empty()).close();
            try (Database database = Databases.open(own, given.uri(), Optional.empty())) {
                assertThat(database.describe()).startsWith("MongoDB ").contains("at 127.0.0.1:");
            }
            assertThatThrownBy(() -> Databases.open(own, null, Optional.empty()))
                    .hasMessageContaining("give its address");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Databases.open(directory, "mongo://staff:secret@host", Optional.empty()))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aVariableThatNamesNoProgramIsSaid() {
        assertThatThrownBy(() -> Mongods.find(Map.of(Mongods.VARIABLE, "/nowhere/mongod")))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("KOGGE_MONGOD names /nowhere/mongod");
        assertThat(Mongods.find(Map.of("PATH", "/nowhere"))).isEmpty();
    }
}
