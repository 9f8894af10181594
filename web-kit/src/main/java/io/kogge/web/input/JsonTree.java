// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.web.input.InputNode.Items;
import io.kogge.web.input.InputNode.Leaf;
import io.kogge.web.input.InputNode.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Builds the input tree of a JSON text, strictly: one value, and no name twice in an object. Stops at what is larger
 * or deeper than anything that is asked for here, before any of it is read as input.
 */
final class JsonTree {
    static final int MOST_NAMES = 200;
    private static final int DEEPEST = 30;
    private static final int MOST_TOKENS = 20_000;

    /** Digits with an exponent of more than three digits would be written out: such a number is refused unconverted. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,100}(?:\\.\\d{1,100})?(?:[eE][+-]?\\d{1,3})?");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static InputNode of(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new JsonTree(parser).whole();
        }
    }

    private InputNode whole() {
        try {
            JsonToken first = parser.nextToken();
            InputNode value = first == null ? null : value(first);
            if (value == null || parser.nextToken() != null) {
                throw UnreadableInput.malformedJson(parser.currentLocation());
            }
            return value;
        } catch (StreamConstraintsException tooMuch) {
            throw UnreadableInput.tooMuchJson(parser.currentLocation());
        } catch (JacksonException malformed) {
            throw UnreadableInput.malformedJson(malformed.getLocation());
        }
    }

    private InputNode value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Leaf(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> InputNode.NOTHING;
            default -> new Leaf(parser.getString());
        };
    }

    private Tree object() {
        Map<String, InputNode> parts = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parts.size() == MOST_NAMES) {
                throw UnreadableInput.tooMuchJson(parser.currentLocation());
            }
            parts.put(name, value(parser.nextToken()));
        }
        return new Tree(parts);
    }

    private Items array() {
        List<InputNode> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return Items.of(elements);
    }

    private static InputNode number(String text) {
        return NUMBER.matcher(text).matches() ? new Leaf(new BigDecimal(text)) : InputNode.UNCONVERTED;
    }
}
