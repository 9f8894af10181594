// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Adds the present form of each schema that changed as its next published version. Run it after a compatible change, in
 * this module's folder, and commit what it writes; published versions are never changed or removed, as records written
 * with them stay on their topics:
 *
 * <pre>
 * ./mvnw -q -pl schemas test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:java \
 *     -Dexec.mainClass=io.kogge.schemas.PublishSchemas -Dexec.classpathScope=test
 * </pre>
 */
public final class PublishSchemas {
    private PublishSchemas() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length > 0 ? args[0] : "schemas/src/main/resources/published");
        for (EventType type : EventTypes.all()) {
            List<Schema> published = WriterSchemas.publishedVersions(type.fullName());
            if (!published.contains(type.schema())) {
                Path next = root.resolve(type.fullName()).resolve((published.size() + 1) + ".avsc");
                Files.createDirectories(next.getParent());
                Files.writeString(next, type.schema().toString(true) + System.lineSeparator());
                System.out.println("published " + next);
            }
        }
    }
}
