// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.storage;

import io.kogge.delegation.lostlink.usecase.LinkRequest;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A request as it is stored.
 *
 * @param id made where it was asked
 * @param addressKey keyed digest of the address
 * @param askedAt when (system time)
 */
public record LinkRequestDocument(@BsonId String id, String addressKey, Instant askedAt) {
    static LinkRequestDocument of(LinkRequest request) {
        return new LinkRequestDocument(request.id(), request.addressKey(), request.askedAt());
    }

    LinkRequest toRequest() {
        return new LinkRequest(id, addressKey, askedAt);
    }
}
