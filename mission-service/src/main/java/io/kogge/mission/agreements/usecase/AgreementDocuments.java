// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.files.model.StoredFile;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.UnusedFiles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The files in which agreements have their texts; one that no agreement has any more is deleted. */
public final class AgreementDocuments {
    private final Aggregates<Agreement, AgreementEvent> agreements;
    private final Files files;
    private final UnusedFiles unused;

    /** Over both. */
    public AgreementDocuments(Aggregates<Agreement, AgreementEvent> agreements, Files files, UnusedFiles unused) {
        this.agreements = agreements;
        this.files = files;
        this.unused = unused;
    }

    /** Its text is in this file, which was stored before; a fault at {@code file} if there is none. */
    public Mono<Stored<Agreement>> attach(String id, long version, String file, Actor actor) {
        return Mono.usingWhen(
                keep(file),
                kept -> change(id, version, file, actor),
                kept -> files.kept(file).onErrorComplete(),
                (kept, failure) -> files.kept(file).onErrorComplete(),
                // what was broken off may be written yet: the file stays for its day
                kept -> Mono.empty());
    }

    private Mono<StoredFile> keep(String file) {
        return files.keep(file)
                .onErrorMap(
                        Rejection.NotFound.class,
                        gone -> new Rejection.Invalid(List.of(Fault.of("file", "unknown-file"))));
    }

    /** No file has its text. */
    public Mono<Stored<Agreement>> detach(String id, long version, Actor actor) {
        return change(id, version, null, actor);
    }

    /** Deletes the file of an agreement as it was; what cannot be deleted now goes with what nothing needs. */
    Mono<Void> forget(Agreement before) {
        AgreementContent content = before.content();
        String document = content == null ? null : content.document();
        return document == null ? Mono.empty() : unused.delete(document).onErrorComplete();
    }

    private Mono<Stored<Agreement>> change(String id, long version, @Nullable String file, Actor actor) {
        return agreements
                .get(id)
                .flatMap(before -> agreements
                        .change(id, version, Command.by(actor), agreement -> agreement.attach(file))
                        .flatMap(after -> Objects.equals(before.state().kept().document(), file)
                                ? Mono.just(after)
                                : forget(before.state()).thenReturn(after)));
    }
}
