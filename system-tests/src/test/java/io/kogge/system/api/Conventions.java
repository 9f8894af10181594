// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

import io.kogge.system.api.Description.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What is alike in all of Kogge's APIs. */
final class Conventions {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    /** Lists of names, which are no constants: languages, what can be sorted by, and the keys of messages, as their texts are filed. */
    private static final Pattern LANGUAGE = Pattern.compile("nl|en|de|zh-Hans");

    private static final Pattern NAMES = Pattern.compile(".*/schemas/Template|.*\\bname=sort");

    private static final int DEEP = 6;

    private final Description description;
    private final List<String> faults = new ArrayList<>();

    private Conventions(Description description) {
        this.description = description;
    }

    /** What differs, each in a sentence that names the operation or schema; empty if nothing does. */
    static List<String> brokenBy(Description description) {
        Conventions conventions = new Conventions(description);
        description.operations().forEach(conventions::operation);
        conventions.constants();
        conventions.nulls();
        return conventions.faults;
    }

    private void operation(Operation operation) {
        if (operation.path().equals("/openapi.json")) {
            return;
        }
        Set<String> statuses = operation.statuses();
        if (operation.takes("If-Match")) {
            require(statuses.containsAll(Set.of("400", "412", "428")), operation + " takes If-Match: 400, 412 and 428");
        } else {
            require(!statuses.contains("412"), operation + " answers 412 and takes no If-Match");
            require(!statuses.contains("428"), operation + " answers 428 and takes no If-Match");
        }
        if (operation.node().has("requestBody")) {
            require(statuses.containsAll(Set.of("413", "415")), operation + " takes a body: 413 and 415");
        }
        if (!operation.isPublic()) {
            require(statuses.containsAll(Set.of("401", "403")), operation + " is not for everybody: 401 and 403");
        }
        if (operation.path().contains("{")) {
            require(statuses.contains("404"), operation + " names something: 404");
        }
        require(statuses.contains("503"), operation + " needs the database: 503");
        for (String status : statuses) {
            if (status.charAt(0) >= '4') {
                require(
                        operation.node().path("responses").path(status).has("$ref"),
                        operation + " says " + status + " in words of its own");
            }
            if (status.equals("429")) {
                require(
                        operation.response(status).path("headers").has("Retry-After"),
                        operation + " does not say when to try again");
            }
        }
        list(operation);
        changes(operation);
    }

    /** A list that can grow comes in pages; one that cannot says how long it gets. */
    private void list(Operation operation) {
        JsonNode answer = operation.answer();
        JsonNode items = answer.path("properties").path("items");
        boolean paged = operation.takes("page") || operation.takes("size");
        if (paged) {
            require(operation.takes("page") && operation.takes("size"), operation + " takes page and size, both");
            require(
                    isPage(answer) || answer.path("properties").valueStream().anyMatch(Conventions::isPage),
                    operation + " comes in pages, and answers no items, page, size and total");
            for (JsonNode parameter : operation.node().path("parameters")) {
                require(
                        !Set.of("page", "size").contains(parameter.path("name").asString("")),
                        operation + " has pages of a kind of its own");
            }
        } else if (operation.method().equals("get")
                && items.path("type").asString("").equals("array")) {
            require(items.has("maxItems"), operation + " has no pages and does not say how long it gets (maxItems)");
        }
        require(!answer.path("type").asString("").equals("array"), operation + " answers with a bare list");
    }

    private static boolean isPage(JsonNode schema) {
        return schema.path("properties").propertyNames().containsAll(List.of("items", "page", "size", "total"));
    }

    /** What has a version is replaced and removed by it; a list that is read in is let go of whatever became of it meanwhile. */
    private void changes(Operation operation) {
        boolean replaces = Set.of("put", "patch", "delete").contains(operation.method());
        boolean versioned = versioned(operation.path()::equals);
        if (replaces && versioned && !operation.path().equals("/imports/{id}")) {
            require(operation.takes("If-Match"), operation + " changes what has a version and takes no If-Match");
        }
        if (operation.takes("If-Match")) {
            String kind = kind(operation);
            require(
                    versioned(path -> path.startsWith("/" + kind + "/")) || listed(kind),
                    operation + " takes If-Match, and nothing says a version");
        }
    }

    private static String kind(Operation operation) {
        return operation.path().split("/")[1];
    }

    /** Whether what is read of this kind says its versions in the lists themselves. */
    private boolean listed(String kind) {
        return description.operations().stream()
                .filter(read -> read.method().equals("get") && kind(read).equals(kind))
                .anyMatch(read -> saysVersion(read.answer(), DEEP));
    }

    private boolean saysVersion(JsonNode schema, int deep) {
        JsonNode found = description.resolved(schema);
        return deep > 0
                && (found.path("properties").has("version")
                        || found.path("properties").valueStream().anyMatch(part -> saysVersion(part, deep - 1))
                        || saysVersion(found.path("items"), deep - 1));
    }

    private boolean versioned(Predicate<String> path) {
        return description.operations().stream()
                .filter(read -> read.method().equals("get") && path.test(read.path()))
                .anyMatch(read -> read.response("200").path("headers").has("ETag"));
    }

    private void constants() {
        description.walk((at, node) -> {
            if (!node.path("enum").isArray()) {
                return;
            }
            String where = at + parameterName(at);
            List<String> values = StreamSupport.stream(node.path("enum").spliterator(), false)
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
            boolean names = NAMES.matcher(where).matches()
                    || values.stream().allMatch(value -> LANGUAGE.matcher(value).matches());
            require(
                    names
                            || values.stream()
                                    .allMatch(value -> CONSTANT.matcher(value).matches()),
                    where + " has constants that are not in capitals: " + values);
        });
    }

    private String parameterName(String at) {
        if (!at.endsWith("/schema")) {
            return "";
        }
        JsonNode owner = description.document().at(at.substring(1, at.length() - "/schema".length()));
        return owner.has("in") ? " name=" + owner.path("name").asString() : "";
    }

    /** Null is not given, everywhere; nothing says so of itself, and no answer has it. */
    private void nulls() {
        description.schemas((at, schema) -> require(!schema.has("nullable"), at + " says that it can be null"));
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            faults.add(
                    otherwise.startsWith(description.service()) ? otherwise : description.service() + ", " + otherwise);
        }
    }
}
