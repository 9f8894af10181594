// SPDX-License-Identifier: EUPL-1.2
package io.kogge.schemas;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * One kind of event. Topic and CloudEvents type are properties of its Avro schema ({@code topic}, {@code ceType}).
 *
 * @param javaType the generated class
 * @param schema its schema as of this build
 * @param topic where it is published
 * @param ceType CloudEvents type: reverse-DNS with one version (NL GOV profile for CloudEvents 1.1)
 */
public record EventType(Class<? extends SpecificRecord> javaType, Schema schema, Topic topic, String ceType) {

    static EventType of(Class<? extends SpecificRecord> javaType) {
        Schema schema = SpecificData.get().getSchema(javaType);
        return new EventType(javaType, schema, Topic.named(schema.getProp("topic")), schema.getProp("ceType"));
    }

    /** The Avro name, such as {@code io.kogge.schemas.mission.MissionAnnounced}. */
    public String fullName() {
        return schema.getFullName();
    }
}
