// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.AllocationEvent;
import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.allocation.model.Notices;
import io.kogge.delegation.allocation.model.Phase;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.allocation.model.Terms;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.support.Seen;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a change makes of the document before it the document after it; and a document of each version is still read. */
class AllocationDocumentTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenFieldByFieldIsTheWholeDocument(long seed) {
        Random random = new Random(seed);
        Allocation allocation = Allocation.of("m");
        BsonDocument stored = write(AllocationDocument.of(allocation));
        for (int step = 0; step < 600; step++) {
            Decision<Allocation, AllocationEvent> decision;
            try {
                decision = next(random, step).apply(allocation);
            } catch (Rejection refused) {
                continue;
            }
            allocation = decision.state();
            if (!decision.events().isEmpty()) {
                AllocationDocument.changed(allocation, decision.events())
                        .forEach((path, value) -> set(stored, path.split("\\."), value));
            }
            assertThat(stored).isEqualTo(write(AllocationDocument.of(allocation)));
        }
        assertThat(read(stored).toAllocation()).isEqualTo(allocation);
        assertThat(allocation.line().count(PlaceDecision.WITHDRAWN)).isPositive();
    }

    private static Function<Allocation, Decision<Allocation, AllocationEvent>> next(Random random, int step) {
        String id = "r" + random.nextInt(step + 1);
        return switch (random.nextInt(10)) {
            case 0 -> allocation -> allocation.hear(Notices.withdrawn(id), NOW);
            case 1 -> allocation -> allocation.decline(id, Seen.all(allocation, id), DeclineReason.OTHER, NOW);
            case 2 -> allocation -> allocation.reinstate(id, Seen.all(allocation, id), NOW);
            case 3 -> allocation -> allocation.hear(new Notice.Corrected(id, OrganisationKind.OTHER), NOW);
            case 4 ->
                allocation -> allocation.take(
                        new Terms(step, random.nextInt(200), NOW.plusSeconds(9), Phase.BEFORE_START), NOW);
            case 5 -> allocation -> allocation.noShow(id, Seen.all(allocation, id), NOW);
            case 6 -> allocation -> allocation.attended(id, Seen.all(allocation, id), NOW);
            default -> allocation -> allocation.hear(Notices.submitted("r" + step), NOW);
        };
    }

    /** Published with this layout; a later one must still be able to read it. */
    @Test
    void readsVersionOne() {
        BsonDocument stored = BsonDocument.parse("""
                {"missionId": "m",
                 "terms": {"sequence": {"$numberLong": "4"}, "capacity": 1,
                           "promotionUntil": {"$date": "2027-03-01T10:00:00Z"}, "phase": "BEFORE_START"},
                 "counts": {"accepted": 1, "waiting": 1, "undecided": 0},
                 "entries": {
                   "h0": {"a": {"order": 1, "kind": "BUSINESS", "decision": "ACCEPTED"},
                          "b": {"order": 2, "kind": "OTHER", "decision": "DECLINED", "reason": "INCOMPLETE"}},
                   "h1": {"c": {"order": 100, "kind": "KNOWLEDGE", "decision": "WAITLISTED"}}}}
                """);
        Allocation allocation = read(stored).toAllocation();
        assertThat(allocation.places().free()).isZero();
        assertThat(allocation.find("b").orElseThrow().reason()).isEqualTo(DeclineReason.INCOMPLETE);
        assertThat(allocation.unsettled()).isFalse();
        assertThat(write(AllocationDocument.of(allocation))).isEqualTo(stored);
    }

    private static void set(BsonDocument document, String[] path, Object value) {
        if (path.length > 1) {
            if (!document.containsKey(path[0])) {
                document.append(path[0], new BsonDocument());
            }
            set(document.getDocument(path[0]), Arrays.copyOfRange(path, 1, path.length), value);
        } else if (value == null) {
            document.remove(path[0]);
        } else {
            document.append(path[0], value(value));
        }
    }

    private static BsonValue value(Object value) {
        BsonDocument document = new BsonDocument();
        CODECS.get(Map.class)
                .encode(
                        new BsonDocumentWriter(document),
                        Map.of("value", value),
                        EncoderContext.builder().build());
        return document.get("value");
    }

    private static BsonDocument write(AllocationDocument allocation) {
        BsonDocument document = new BsonDocument();
        codec().encode(
                        new BsonDocumentWriter(document),
                        allocation,
                        EncoderContext.builder().build());
        return document;
    }

    private static AllocationDocument read(BsonDocument stored) {
        return codec().decode(
                        new BsonDocumentReader(stored), DecoderContext.builder().build());
    }

    private static Codec<AllocationDocument> codec() {
        return CODECS.get(AllocationDocument.class);
    }
}
