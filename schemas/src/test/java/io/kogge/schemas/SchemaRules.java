// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;

/** What the build demands of schemas. */
final class SchemaRules {
    private static final SchemaValidator FULL_TRANSITIVE =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    private SchemaRules() {}

    /** Every version can read what every other has written. */
    static List<String> incompatibilities(Schema schema, List<Schema> published) {
        try {
            FULL_TRANSITIVE.validate(schema, published);
            return List.of();
        } catch (SchemaValidationException e) {
            return List.of(schema.getFullName() + ": " + e.getMessage());
        }
    }

    /** No field, at any depth, is marked {@code personalData} where records stay for ever. */
    static List<String> personalData(Schema schema, Topic topic) {
        List<String> violations = new ArrayList<>();
        if (topic.kept() == Topic.Kept.FOREVER) {
            eachField(schema, (owner, field) -> {
                if (Boolean.TRUE.equals(field.getObjectProp("personalData"))) {
                    violations.add(owner.getFullName() + "." + field.name()
                            + " holds personal data and would stay for ever on " + topic.topicName());
                }
            });
        }
        return violations;
    }

    /** Everything is documented, and an unknown symbol of a later version can be read. */
    static List<String> untidiness(Schema schema) {
        List<String> violations = new ArrayList<>();
        named(schema).forEach(each -> {
            if (each.getDoc() == null || each.getDoc().isBlank()) {
                violations.add(each.getFullName() + " has no doc");
            }
            if (each.getType() == Schema.Type.ENUM && each.getEnumDefault() == null) {
                violations.add(each.getFullName() + " has no default");
            }
        });
        eachField(schema, (owner, field) -> {
            if (field.doc() == null || field.doc().isBlank()) {
                violations.add(owner.getFullName() + "." + field.name() + " has no doc");
            }
        });
        return violations;
    }

    /**
     * Defaults that readers in other languages hand out as something else: of a time, bytes or a record ({@code findings}
     * shows what they make of them). Null, a number, a text and an empty list are safe.
     */
    static List<String> misreadDefaults(Schema schema) {
        List<String> violations = new ArrayList<>();
        eachField(schema, (owner, field) -> {
            if (field.hasDefaultValue() && misread(firstOf(field.schema()))) {
                violations.add(owner.getFullName() + "." + field.name() + " has a default that others misread");
            }
        });
        return violations;
    }

    private static boolean misread(Schema schema) {
        return schema.getLogicalType() != null
                || Set.of(Schema.Type.BYTES, Schema.Type.FIXED, Schema.Type.RECORD)
                        .contains(schema.getType());
    }

    /** A union's default is of its first part. */
    private static Schema firstOf(Schema schema) {
        return schema.isUnion() ? schema.getTypes().get(0) : schema;
    }

    private static void eachField(Schema schema, BiConsumer<Schema, Schema.Field> visit) {
        named(schema).stream()
                .filter(each -> each.getType() == Schema.Type.RECORD)
                .forEach(owner -> owner.getFields().forEach(field -> visit.accept(owner, field)));
    }

    private static Set<Schema> named(Schema schema) {
        Set<Schema> found = new HashSet<>();
        collect(schema, found);
        return found;
    }

    private static void collect(Schema schema, Set<Schema> found) {
        switch (schema.getType()) {
            case RECORD -> {
                if (found.add(schema)) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            case ENUM, FIXED -> found.add(schema);
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case UNION -> schema.getTypes().forEach(part -> collect(part, found));
            default -> {
                // simple types have no parts
            }
        }
    }
}
