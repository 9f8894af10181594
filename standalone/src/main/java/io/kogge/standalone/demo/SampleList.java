// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The list of activities behind the city's look-back on 2017–2020, read in as staff would. */
final class SampleList {
    private static final String NAME = "activities-2017-2020.csv";
    private static final String IMPORTS = "/api/mission/v1/imports";
    /** In these Kogge works on it. */
    private static final Set<String> UNDER_WAY = Set.of("READING", "PREVIEWING", "JUDGING", "STORING");

    private final Api staff;

    SampleList(Api staff) {
        this.staff = staff;
    }

    /** Reads it in, unless that was done, and gives the import as it is then. */
    JsonNode readIn() {
        String path = IMPORTS + "/" + known().orElseGet(this::send).path("id").asString();
        JsonNode read = atRest(path);
        if (read.path("state").asString().equals("PREVIEWED")) {
            staff.post(path + "/start", Map.of(), read.path("version").asLong());
            read = atRest(path);
        }
        if (!read.path("state").asString().equals("DONE")) {
            throw new IllegalStateException(NAME + " was not read in: " + read);
        }
        return read;
    }

    private Optional<JsonNode> known() {
        return StreamSupport.stream(
                        staff.get(IMPORTS + "?size=100").path("items").spliterator(), false)
                .filter(one -> one.path("fileName").asString().equals(NAME))
                .findFirst();
    }

    private JsonNode send() {
        try (InputStream in = SampleList.class.getResourceAsStream("/demo/" + NAME)) {
            return staff.upload(IMPORTS, NAME, in.readAllBytes(), Map.of("newThemes", "true"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode atRest(String path) {
        return Await.until(
                NAME + " is read",
                () -> staff.find(path)
                        .filter(one -> !UNDER_WAY.contains(one.path("state").asString())));
    }
}
