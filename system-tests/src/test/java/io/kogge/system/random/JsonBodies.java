// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of JSON: as the services describe their APIs, and then spoilt. */
final class JsonBodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_NAMES = 2_000;

    private final Dice dice;
    private final Finds finds;
    private final Map<String, JsonNode> descriptions = new HashMap<>();

    JsonBodies(Dice dice, Finds finds) {
        this.dice = dice;
        this.finds = finds;
    }

    /** Learns what an OpenAPI document says of the paths below this one. */
    void learn(String root, JsonNode description) {
        descriptions.put(root, description);
    }

    byte[] of(Target target) {
        String path = target.pattern().getPatternString();
        JsonNode schema = JSON.missingNode();
        JsonNode description = JSON.missingNode();
        for (Map.Entry<String, JsonNode> known : descriptions.entrySet()) {
            if (path.startsWith(known.getKey() + "/")) {
                description = known.getValue();
                schema = description
                        .path("paths")
                        .path(path.substring(known.getKey().length()))
                        .path(target.method().toLowerCase(Locale.ROOT))
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
            }
        }
        Object body = schema.isMissingNode() ? Map.of() : value(schema, description, "");
        return Spoiling.bytes(Spoiling.json(JSON.writeValueAsString(spoilt(body)), dice), dice);
    }

    private @Nullable Object value(JsonNode schema, JsonNode description, String name) {
        if (dice.oneIn(25)) {
            return odd();
        }
        if (schema.has("$ref")) {
            return value(description.at(schema.path("$ref").asString().substring(1)), description, name);
        }
        if (schema.has("allOf")) {
            Map<String, Object> all = new LinkedHashMap<>();
            schema.path("allOf").forEach(part -> {
                if (value(part, description, name) instanceof Map<?, ?> some) {
                    some.forEach((key, value) -> all.put(String.valueOf(key), value));
                }
            });
            return all;
        }
        if (schema.has("example")) {
            return JSON.treeToValue(schema.path("example"), Object.class);
        }
        if (schema.has("enum")) {
            return JSON.treeToValue(
                    schema.path("enum").get(dice.below(schema.path("enum").size())), Object.class);
        }
        if (schema.has("pattern")) {
            return dice.oneIn(2) ? null : String.valueOf(10_000_000 + dice.below(10_000_000));
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> Collections.singletonList(value(schema.path("items"), description, name));
            case "integer", "number" -> 1 + dice.below(20);
            case "boolean" -> !dice.oneIn(5);
            case "string" -> text(schema.path("format").asString(""), name);
            default -> object(schema, description);
        };
    }

    private Map<String, Object> object(JsonNode schema, JsonNode description) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.path("properties").forEachEntry((name, property) -> {
            if (!dice.oneIn(15)) {
                object.put(name, value(property, description, name));
            }
        });
        return object;
    }

    private String text(String format, String name) {
        return switch (format) {
            case "uuid" ->
                dice.oneIn(3) || !name.endsWith("Id")
                        ? UUID.randomUUID().toString()
                        : dice.of(finds.values(name, name));
            case "email" -> "fuzz" + dice.below(1_000_000) + "@example.org";
            case "date-time" -> dice.date() + "T09:00:00Z";
            default -> "Text " + dice.below(1000);
        };
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object spoilt(@Nullable Object body) {
        if (!(body instanceof Map<?, ?>) || !dice.oneIn(3)) {
            return body;
        }
        Map<String, Object> more = new LinkedHashMap<>((Map<String, Object>) body);
        for (int i = dice.oneIn(6) ? dice.below(MOST_NAMES) : dice.below(4); i > 0; i--) {
            more.put(dice.oneIn(2) ? dice.oddText() : "m" + i, odd());
        }
        return more;
    }

    private @Nullable Object odd() {
        return dice.one(
                () -> dice.oddText(),
                () -> dice.below(1000) - 500,
                () -> dice.oneIn(2),
                () -> null,
                () -> Map.of(),
                () -> List.of(),
                () -> nested(dice.below(60)),
                () -> new ArrayList<>(Collections.nCopies(dice.below(1500), dice.below(9))));
    }

    private static Object nested(int depth) {
        Object nested = 1;
        for (int i = 0; i < depth; i++) {
            nested = i % 2 == 0 ? List.of(nested) : Map.of("a", nested);
        }
        return nested;
    }
}
