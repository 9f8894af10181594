// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The views that projections keep, for those who read them. */
public interface Views {

    /** The generation of the view that serves at this moment; ask anew for every query. */
    Mono<MongoCollection<Document>> view(String projection);

    /**
     * Brings the view up to this event before the projection's own consumer gets to it, so that a reaction that reads
     * the view sees at least what it reacts to. Repeats change nothing.
     */
    Mono<Void> catchUp(String projection, ReceivedEvent event);
}
