// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.usecase.ImportCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.UploadForm;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reads a file that was sent, with what may be said beforehand: that themes join the office's list. */
final class Uploaded {
    static final String FILE = "file";
    static final String NEW_THEMES = "newThemes";

    private Uploaded() {}

    static Mono<Stored<Import>> read(UploadForm sent, ImportCommands commands, Actor actor) {
        Fields fields = sent.form().fields();
        boolean newThemes = fields.bool(NEW_THEMES).or(false);
        sent.requireFile(FILE, fields);
        return fields.finish(() -> {
            UploadForm.SentFile file = sent.file(FILE).orElseThrow();
            return commands.upload(
                    FILE, file.name(), file.content(), newThemes ? Map.of("theme", Doubt.NEW) : Map.of(), actor);
        });
    }
}
