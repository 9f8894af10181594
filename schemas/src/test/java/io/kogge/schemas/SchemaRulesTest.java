// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build refuses schemas that break readers, keep personal data for ever or leave things unsaid. */
class SchemaRulesTest {
    private static final Schema CURRENT = schema("""
            {"type": "record", "name": "Made.Up", "doc": "d", "fields": [
              {"name": "id", "type": "string", "doc": "d"},
              {"name": "inner", "doc": "d", "type": {"type": "record", "name": "Inner", "doc": "d", "fields": [
                {"name": "mail", "type": "string", "doc": "d", "personalData": true}]}}]}""");

    static Stream<EventType> events() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_present_form_is_published(EventType type) {
        assertThat(WriterSchemas.publishedVersions(type.fullName()))
                .as("run PublishSchemas")
                .endsWith(type.schema());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_version_reads_every_other(EventType type) {
        assertThat(SchemaRules.incompatibilities(type.schema(), WriterSchemas.publishedVersions(type.fullName())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_personal_data_stays_for_ever(EventType type) {
        assertThat(SchemaRules.personalData(type.schema(), type.topic())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everything_is_documented_and_enums_have_a_default(EventType type) {
        assertThat(SchemaRules.untidiness(type.schema())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_default_is_one_that_other_languages_misread(EventType type) {
        assertThat(SchemaRules.misreadDefaults(type.schema())).isEmpty();
    }

    @Test
    void cloud_events_types_are_different_and_have_one_version() {
        assertThat(EventTypes.all().stream().map(EventType::ceType))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("io\\.kogge(\\.[a-z-]+)+\\.v\\d+"));
    }

    @Test
    void a_new_field_without_a_default_is_refused_as_old_records_lack_it() {
        Schema changed = schema("""
                {"type": "record", "name": "Made.Up", "fields": [
                  {"name": "id", "type": "string"}, {"name": "more", "type": "string"}]}""");
        Schema before = schema("""
                {"type": "record", "name": "Made.Up", "fields": [{"name": "id", "type": "string"}]}""");
        assertThat(SchemaRules.incompatibilities(changed, List.of(before))).isNotEmpty();
    }

    @Test
    void removing_a_field_without_a_default_is_refused_as_old_readers_need_it() {
        Schema changed = schema("""
                {"type": "record", "name": "Made.Up", "fields": []}""");
        Schema before = schema("""
                {"type": "record", "name": "Made.Up", "fields": [{"name": "id", "type": "string"}]}""");
        assertThat(SchemaRules.incompatibilities(changed, List.of(before))).isNotEmpty();
    }

    @Test
    void a_change_is_compared_with_every_version_and_not_only_the_latest() {
        Schema first = schema("""
                {"type": "record", "name": "Made.Up", "fields": [{"name": "id", "type": "string"}]}""");
        Schema second = schema("""
                {"type": "record", "name": "Made.Up", "fields": []}""");
        Schema third = schema("""
                {"type": "record", "name": "Made.Up", "fields": [{"name": "id", "type": "long", "default": 0}]}""");
        assertThat(SchemaRules.incompatibilities(third, List.of(second))).isEmpty();
        assertThat(SchemaRules.incompatibilities(third, List.of(second, first))).isNotEmpty();
    }

    @Test
    void personal_data_deep_inside_is_found_on_a_topic_kept_for_ever_only() {
        assertThat(SchemaRules.personalData(CURRENT, Topic.MISSION_EVENTS))
                .singleElement()
                .asString()
                .contains("Inner.mail", "mission.events.v1");
        assertThat(SchemaRules.personalData(CURRENT, Topic.DELEGATE_CONTACTS)).isEmpty();
    }

    @Test
    void what_is_not_documented_and_an_enum_without_a_default_are_found() {
        Schema untidy = schema("""
                {"type": "record", "name": "Made.Up", "fields": [
                  {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A"]}}]}""");
        assertThat(SchemaRules.untidiness(untidy))
                .containsExactlyInAnyOrder(
                        "Made.Up has no doc",
                        "Made.Up.kind has no doc",
                        "Made.Kind has no doc",
                        "Made.Kind has no default");
    }

    @Test
    void a_default_of_a_moment_is_found_and_null_or_a_number_is_not() {
        Schema evolved = schema("""
                {"type": "record", "name": "Made.Up", "fields": [
                  {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}, "default": 0},
                  {"name": "seen", "type": ["null", {"type": "long", "logicalType": "timestamp-millis"}], "default": null},
                  {"name": "version", "type": "int", "default": 1}]}""");
        assertThat(SchemaRules.misreadDefaults(evolved))
                .containsExactly("Made.Up.at has a default that others misread");
    }

    private static Schema schema(String json) {
        return new Schema.Parser().parse(json);
    }
}
