// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

import io.kogge.web.api.OpenApiRoute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description of one service, as it is served. */
final class Description {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options", "trace");

    private final String service;
    private final JsonNode document;

    Description(String service, JsonNode document) {
        this.service = service;
        this.document = document;
    }

    /** With all its features' parts; {@code ListedRoutesIT} shows that these are what is served. */
    static Description of(String service) {
        try {
            String[] parts = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + service + "/openapi-*.json"))
                    .map(Resource::getFilename)
                    .sorted()
                    .map(name -> service + "/" + name)
                    .toArray(String[]::new);
            return new Description(service, JSON.readTree(OpenApiRoute.document(service + "/openapi.json", parts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String service() {
        return service;
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, node) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(this, path, method, item, node));
                    }
                }));
        return operations;
    }

    /** What this stands for, if it is a reference. */
    JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").asString().substring(1));
        }
        return found;
    }

    /** Everything in it, each with where it stands. */
    void walk(BiConsumer<String, JsonNode> visitor) {
        walk("#", document, visitor);
    }

    /** Every JSON schema in it, each with where it stands. */
    void schemas(BiConsumer<String, JsonNode> visitor) {
        walk((at, node) -> {
            if (at.matches("#/components/schemas/[^/]+|.*/schema")) {
                schema(at, node, visitor);
            }
        });
    }

    private static void schema(String at, JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(at, schema);
        schema.path("properties").forEachEntry((name, part) -> schema(at + "/properties/" + name, part, visitor));
        for (String part : Set.of("items", "additionalProperties", "not")) {
            if (schema.path(part).isObject()) {
                schema(at + "/" + part, schema.path(part), visitor);
            }
        }
        for (String parts : Set.of("allOf", "oneOf", "anyOf")) {
            for (int i = 0; i < schema.path(parts).size(); i++) {
                schema(at + "/" + parts + "/" + i, schema.path(parts).get(i), visitor);
            }
        }
    }

    private static void walk(String at, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(at, node);
        if (node.isObject()) {
            node.forEachEntry((name, part) -> walk(at + "/" + name.replace("/", "~1"), part, visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(at + "/" + i, node.get(i), visitor);
            }
        }
    }

    /**
     * One thing that the API does.
     *
     * @param item what the path's operations have in common
     */
    record Operation(Description description, String path, String method, JsonNode item, JsonNode node) {

        /** Its own parameters, without those of the path. */
        List<JsonNode> own() {
            return node.path("parameters")
                    .valueStream()
                    .map(description::resolved)
                    .toList();
        }

        List<JsonNode> parameters() {
            return Stream.concat(
                            item.path("parameters").valueStream(),
                            node.path("parameters").valueStream())
                    .map(description::resolved)
                    .toList();
        }

        boolean takes(String parameter) {
            return parameters().stream()
                    .anyMatch(each -> each.path("name").asString().equals(parameter));
        }

        Set<String> statuses() {
            return new TreeSet<>(node.path("responses").propertyNames());
        }

        JsonNode response(String status) {
            return description.resolved(node.path("responses").path(status));
        }

        /** What it answers when all is well; missing if that has no JSON. */
        JsonNode answer() {
            return statuses().stream()
                    .filter(status -> status.startsWith("2"))
                    .map(status -> response(status)
                            .path("content")
                            .path("application/json")
                            .path("schema"))
                    .map(description::resolved)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isPublic() {
            JsonNode security = node.has("security") ? node.path("security") : description.document.path("security");
            return security.isEmpty();
        }

        @Override
        public String toString() {
            return description.service + ", " + method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }
}
