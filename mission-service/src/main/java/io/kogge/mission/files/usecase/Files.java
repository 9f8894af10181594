// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import io.kogge.mission.files.model.StoredFile;
import java.time.Instant;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where files are kept. What is stored stays for a day, so that whoever stored it can attach it; after that it stays for
 * as long as a feature says by {@link FileUse} that it needs it.
 */
public interface Files {

    /** The file; a rejection {@code file-not-found} if there is none, or not yet all of it. */
    Mono<StoredFile> get(String id);

    /** Its content from the beginning, a piece at a time as it is asked for. */
    Flux<DataBuffer> open(String id);

    /**
     * Stores a file. Of its content no more than a piece is held at a time; what comes is released.
     *
     * @param name as it is kept, so cleaned before
     * @param mediaType what it is
     */
    Mono<StoredFile> store(String name, String mediaType, Flux<DataBuffer> content);

    /**
     * Says that it will be needed from now on, before that is written anywhere: it then stays for another day whatever
     * happens, and nobody deletes it until {@link #kept}. A rejection {@code file-not-found} if it is gone or going.
     */
    Mono<StoredFile> keep(String id);

    /** What needs it is written, or will not be: says what came of a {@link #keep}. */
    Mono<Void> kept(String id);

    /** Deletes it; nothing if there is none. */
    Mono<Void> delete(String id);

    /** Ids of files that were stored, in part or whole, and last said to be needed before this moment. */
    Flux<String> keptBefore(Instant moment);

    /**
     * Sets it aside to be deleted, unless somebody is about to need it: whoever comes later finds that it is going.
     *
     * @param by who does so; the latest alone can go on
     * @return whether it was
     */
    Mono<Boolean> setAside(String id, String by);

    /** As {@link #setAside}, unless it was said to be needed since this moment. */
    Mono<Boolean> setAsideKeptBefore(String id, Instant moment, String by);

    /** It was needed after all. */
    Mono<Void> putBack(String id, String by);

    /** Deletes what this one set aside; whether it did. */
    Mono<Boolean> deleteSetAside(String id, String by);
}
