// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.usecase;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** A feature whose things have files: a bean of this type keeps them from being deleted as attached to nothing. */
@FunctionalInterface
public interface FileUse {

    /** Which of these files it needs. */
    Flux<String> neededOf(Collection<String> ids);
}
