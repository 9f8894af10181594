// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import io.kogge.embedded.PrivateFiles;
import io.kogge.standalone.StartFailure;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A file of properties that only its owner can read, written as a whole or not at all. */
final class PrivateProperties {
    private final Path file;
    private final String title;

    /** The title stands at its beginning, for who opens it. */
    PrivateProperties(Path file, String title) {
        this.file = file;
        this.title = title;
    }

    /** What is in it; nothing where there is no such file. */
    Properties read() {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file, e);
        }
        return values;
    }

    /** Puts this in place of what is in it. */
    void write(Properties values) {
        try {
            StringWriter text = new StringWriter();
            values.store(text, title);
            PrivateFiles.write(file, text.toString());
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file, e);
        }
    }
}
