// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.event.relay.OutboxFields;
import io.kogge.notification.correspondence.usecase.Kept;
import io.kogge.notification.correspondence.usecase.Publishing;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Reads correspondences as they are kept. */
final class KeptCodec {
    private final Codec<CorrespondenceDocument> states;

    KeptCodec(CodecRegistry registry) {
        this.states = registry.get(CorrespondenceDocument.class);
    }

    Kept read(BsonDocument document) {
        return new Kept(
                document.getString("_id").getValue(),
                document.getNumber(CorrespondenceWrites.VERSION).longValue(),
                document.getNumber(OutboxFields.SEQUENCE).longValue(),
                OutboxFields.read(Publishing.AGGREGATE, document),
                document.getString(CorrespondenceWrites.HOLDER).getValue(),
                states.decode(
                                new BsonDocumentReader(document.getDocument("state")),
                                DecoderContext.builder().build())
                        .correspondence());
    }
}
