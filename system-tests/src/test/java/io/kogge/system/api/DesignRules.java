// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

import io.kogge.system.api.Description.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the NL GOV REST API Design Rules (logius-standaarden.github.io/API-Design-Rules, version 2.1) that a description can keep
 * or break, each fault named by the rule; and what OpenAPI 3.0 itself asks of a description that was seen to be broken.
 */
final class DesignRules {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern SEGMENT =
            Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}|_[a-z0-9]+");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array", "object");

    /** What a schema may say in OpenAPI 3.0.3. */
    private static final Set<String> KEYWORDS = Set.of(
            "title",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "not",
            "allOf",
            "oneOf",
            "anyOf",
            "items",
            "properties",
            "additionalProperties",
            "description",
            "format",
            "default",
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "example",
            "externalDocs",
            "deprecated",
            "xml",
            "$ref");

    private final Description description;
    private final List<String> faults = new ArrayList<>();

    private DesignRules(Description description) {
        this.description = description;
    }

    /** What breaks them, each in a sentence; empty if nothing does. */
    static List<String> brokenBy(Description description) {
        DesignRules rules = new DesignRules(description);
        rules.document();
        description.operations().forEach(rules::operation);
        rules.openApi();
        rules.dates();
        return rules.faults;
    }

    private void document() {
        JsonNode document = description.document();
        require(document.path("openapi").asString("").matches("3\\.0\\.\\d+"), "doc-openapi", "is no OpenAPI 3.0");
        JsonNode contact = document.path("info").path("contact");
        for (String field : List.of("name", "email", "url")) {
            require(contact.has(field), "doc-openapi-contact", "names no " + field + " of a contact");
        }
        require(
                SEMVER.matcher(document.path("info").path("version").asString(""))
                        .matches(),
                "semver",
                "has a version that is not semantic");
        require(!document.path("servers").isEmpty(), "doc-openapi", "names no server");
        document.path("servers")
                .forEach(server -> require(
                        server.path("url").asString("").matches(".*/v\\d+"),
                        "uri-version",
                        "has a server whose address does not end in the major version"));
        require(
                document.path("paths").has("/openapi.json"),
                "publish-openapi",
                "does not say where it is: /openapi.json");
    }

    private void operation(Operation operation) {
        String path = operation.path();
        require(METHODS.contains(operation.method()), "http-methods", operation + " uses another method");
        require(!path.endsWith("/"), "no-trailing-slash", operation + " ends in a slash");
        if (!path.equals("/openapi.json")) {
            for (String segment : path.substring(1).split("/", -1)) {
                require(SEGMENT.matcher(segment).matches(), "path-segments-kebab-case", operation + ": " + segment);
            }
        }
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asString("").equals("query")) {
                String name = parameter.path("name").asString("");
                require(CAMEL.matcher(name).matches(), "query-keys-camel-case", operation + ": " + name);
            }
        }
        if (Set.of("put", "post", "patch").contains(operation.method())
                || !operation.own().isEmpty()) {
            require(operation.statuses().contains("400"), "error-handling/invalid-input", operation + " has no 400");
        }
        operation.statuses().forEach(status -> response(operation, status, operation.response(status)));
    }

    private void response(Operation operation, String status, JsonNode response) {
        if (status.startsWith("2") || status.startsWith("3")) {
            require(
                    response.path("headers").has("API-Version"),
                    "version-header",
                    operation + " lacks it in " + status);
            return;
        }
        JsonNode problem = response.path("content").path("application/problem+json");
        require(
                !problem.isMissingNode(),
                "error-handling/problem-details",
                operation + " answers otherwise: " + status);
        JsonNode schema = description.resolved(problem.path("schema"));
        for (String field : List.of("status", "title", "detail")) {
            require(
                    schema.path("properties").has(field),
                    "error-handling/problem-details",
                    operation + " has no " + field + " in " + status);
        }
    }

    private void openApi() {
        Set<String> ids = new HashSet<>();
        Set<String> tags = new HashSet<>();
        description.document().path("tags").forEach(tag -> {
            String name = tag.path("name").asString("");
            require(tags.add(name), "doc-openapi", "has the tag " + name + " twice");
        });
        for (Operation operation : description.operations()) {
            String id = operation.node().path("operationId").asString("");
            require(!id.isEmpty() && ids.add(id), "doc-openapi", operation + " needs an operationId of its own");
            operation
                    .node()
                    .path("tags")
                    .forEach(tag -> require(
                            tags.contains(tag.asString()), "doc-openapi", operation + " has an unknown tag " + tag));
            pathParameters(operation);
        }
        description.walk((at, node) -> {
            if (node.isObject() && node.path("$ref").isString()) {
                require(!description.resolved(node).isMissingNode(), "doc-openapi", at + " refers to nothing");
            }
        });
        description.schemas((at, schema) -> {
            for (String keyword : schema.propertyNames()) {
                require(
                        KEYWORDS.contains(keyword),
                        "doc-openapi",
                        at + " says " + keyword + ", which 3.0 does not know");
            }
            if (schema.has("type")) {
                JsonNode type = schema.path("type");
                require(
                        type.isString() && TYPES.contains(type.asString()),
                        "doc-openapi",
                        at + " has the type " + type);
            }
            if (schema.has("$ref")) {
                require(schema.size() == 1, "doc-openapi", at + " says more beside a reference, which is not read");
            }
            schema.path("required")
                    .forEach(name -> require(
                            at.contains("/allOf/")
                                    || !schema.has("properties")
                                    || schema.path("properties").has(name.asString()),
                            "doc-openapi",
                            at + " requires " + name + ", which it does not describe"));
            Set<String> values = new HashSet<>();
            schema.path("enum")
                    .forEach(value ->
                            require(values.add(value.toString()), "doc-openapi", at + " lists " + value + " twice"));
            if (schema.path("enum").size() > 0 && schema.path("example").isString()) {
                require(values.contains(schema.path("example").toString()), "doc-openapi", at + " has a wrong example");
            }
        });
    }

    private void pathParameters(Operation operation) {
        Set<String> described = new HashSet<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asString("").equals("path")) {
                described.add(parameter.path("name").asString());
            }
        }
        Set<String> used = new HashSet<>();
        Pattern.compile("\\{([^}]+)}").matcher(operation.path()).results().forEach(found -> used.add(found.group(1)));
        require(described.equals(used), "doc-openapi", operation + " describes " + described + " of " + used);
    }

    private void dates() {
        description.schemas((at, schema) -> schema.path("properties").forEachEntry((name, property) -> {
            String format = property.path("format").asString("");
            require(!format.equals("time"), "date-time/timezone", at + "/" + name + " is a time of no zone");
            require(!format.equals("date-time-local"), "date-time/timezone", at + "/" + name + " has no time zone");
            if (name.matches("date|datum|\\w+Date")) {
                require(!format.equals("date-time"), "date-time/date-omit-time-portion", at + "/" + name + " is a day");
            }
        }));
    }

    private void require(boolean kept, String rule, String otherwise) {
        if (!kept) {
            faults.add("/core/" + rule + ": " + description.service() + ": " + otherwise);
        }
    }
}
