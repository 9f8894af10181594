// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import java.nio.file.Path;

/**
 * Something that people read.
 *
 * @param file where it stands
 * @param source the catalogue's base name such as {@code mission/messages}, {@code mail} or {@code statement}
 * @param key its key in a catalogue, else the name of its file
 * @param language BCP 47 tag
 * @param words what it says
 */
record Text(Path file, String source, String key, String language, String words) {
    @Override
    public String toString() {
        return file + " (" + key + "): " + words;
    }
}
