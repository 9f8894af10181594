// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the city's look-back on 2017–2020 names: partner cities and networks, European projects, agreements, an advisory, the
 * policy lines and the figures kept by hand. Whatever is there already is left as it is.
 */
final class SampleRegister {
    private static final String FILE = "/demo/register.json";
    private static final String API = "/api/mission/v1/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Api staff;
    private final JsonNode register;

    SampleRegister(Api staff) {
        this.staff = staff;
        try (InputStream in = SampleRegister.class.getResourceAsStream(FILE)) {
            register = JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Enters all of it. */
    void enter() {
        enter("policy-lines", "policyLines");
        staff.post(API + "indicator-imports", register.path("indicators"));
        Map<String, String> themes = themes();
        for (String what : List.of("partners", "projects", "agreements", "offices", "advisories")) {
            each(what).forEach(entry -> named(entry, themes));
            enter(what, what);
        }
    }

    int count(String what) {
        return register.path(what).size();
    }

    private void enter(String path, String what) {
        each(what).forEach(entry -> {
            String at = API + path + "/" + entry.path("id").asString();
            if (staff.find(at).isEmpty()) {
                staff.post(API + path, entry);
            }
        });
    }

    /** The ids that the office's list gives to themes, by the words that stand for them here. */
    private Map<String, String> themes() {
        Map<String, String> ids = new HashMap<>();
        register.path("themes")
                .forEachEntry((word, names) -> ids.put(
                        word,
                        staff.post(API + "themes", JSON.createObjectNode().set("names", names))
                                .path("id")
                                .asString()));
        return ids;
    }

    private static void named(JsonNode entry, Map<String, String> themes) {
        if (entry.path("themes") instanceof ArrayNode words) {
            ArrayNode ids = JSON.createArrayNode();
            words.forEach(word -> ids.add(themes.get(word.asString())));
            ((ObjectNode) entry).set("themes", ids);
        }
    }

    private List<JsonNode> each(String what) {
        return StreamSupport.stream(register.path(what).spliterator(), false).toList();
    }
}
