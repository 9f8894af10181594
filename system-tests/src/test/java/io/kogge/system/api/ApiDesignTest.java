// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The three descriptions keep the government's design rules, and are alike. */
class ApiDesignTest {
    @ParameterizedTest
    @ValueSource(strings = {"mission", "delegation", "notification"})
    void keeps_the_design_rules_of_the_government(String service) {
        assertThat(DesignRules.brokenBy(Description.of(service))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission", "delegation", "notification"})
    void is_alike_in_all_services(String service) {
        assertThat(Conventions.brokenBy(Description.of(service))).isEmpty();
    }

    @Test
    void all_of_it_is_looked_at() {
        assertThat(Description.of("mission").operations()).hasSizeGreaterThan(90);
        assertThat(Description.of("delegation").operations()).hasSizeGreaterThan(18);
        assertThat(Description.of("notification").operations()).hasSizeGreaterThan(38);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/info/version                                    | `\"1\"`                       | /core/semver",
                "/info/contact                                    | {}                            | /core/doc-openapi-contact",
                "/servers/0/url                                   | `\"/api/boat\"`               | /core/uri-version",
                "/paths/~1boats~1{id}/put/responses/400           | null                          | /core/error-handling/invalid-input",
                "/paths/~1boats~1{id}/put/responses/200/headers   | {}                            | /core/version-header",
                "/paths/~1boats~1{id}/put/responses/409           | `{\"description\":\"no\"}`    | /core/error-handling/problem-details",
                "/paths/~1boats~1                                 | `{\"get\":{}}`                | /core/no-trailing-slash",
                "/paths/~1fastBoats                               | `{\"get\":{}}`                | /core/path-segments-kebab-case",
                "/paths/~1boats~1{id}/parameters/0/name           | `\"boat\"`                    | /core/doc-openapi",
                "/components/schemas/Boat/properties/built        | `{\"format\":\"time\"}`       | /core/date-time/timezone",
                "/components/schemas/Boat/properties/names        | `{\"propertyNames\":{}}`      | /core/doc-openapi",
                "/components/schemas/Boat/properties/kind/type    | `[\"string\",\"null\"]`       | /core/doc-openapi",
            })
    void what_breaks_a_rule_is_found(String at, String broken, String rule) {
        assertThat(DesignRules.brokenBy(sample(at, broken))).anyMatch(fault -> fault.startsWith(rule + ":"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/paths/~1boats~1{id}/put/responses/428           | null                          | 400, 412 and 428",
                "/paths/~1boats~1{id}/put/responses/415           | null                          | 413 and 415",
                "/paths/~1boats~1{id}/put/responses/403           | null                          | 401 and 403",
                "/paths/~1boats~1{id}/put/responses/404           | null                          | 404",
                "/paths/~1boats~1{id}/put/responses/503           | null                          | 503",
                "/paths/~1boats~1{id}/put/parameters              | []                            | takes no If-Match",
                "/paths/~1boats/get/parameters                    | []                            | how long it gets",
                "/components/schemas/Boat/properties/kind/enum    | `[\"two-mast\"]`              | not in capitals",
                "/components/schemas/Boat/properties/kind/nullable | true                         | can be null",
            })
    void what_differs_is_found(String at, String broken, String said) {
        assertThat(Conventions.brokenBy(sample(at, broken))).anyMatch(fault -> fault.contains(said));
    }

    @Test
    void the_sample_breaks_nothing() {
        Description sample = sample("/info/title", "\"Boats\"");
        assertThat(DesignRules.brokenBy(sample)).isEmpty();
        assertThat(Conventions.brokenBy(sample)).isEmpty();
    }

    /** A small description that is right but for this. */
    private static Description sample(String at, String broken) {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(SampleDescription.JSON);
        JsonNode value = JsonMapper.shared().readTree(broken);
        int last = at.lastIndexOf('/');
        ObjectNode owner = (ObjectNode) document.at(at.substring(0, last));
        String name = at.substring(last + 1).replace("~1", "/");
        if (value.isNull()) {
            owner.remove(name);
        } else {
            owner.set(name, value);
        }
        return new Description("boats", document);
    }
}
