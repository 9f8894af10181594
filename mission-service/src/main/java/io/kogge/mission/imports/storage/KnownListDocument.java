// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.usecase.KnownLists.KnownList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A list that was read before, as it is stored; a column without a meaning has an empty one. */
public record KnownListDocument(
        @BsonId String id,
        List<String> fields,
        String list,
        @Nullable List<AnswerPart> answers) {

    static KnownListDocument of(KnownList known) {
        List<String> fields = new ArrayList<>();
        known.fields().forEach(field -> fields.add(field == null ? "" : field.name()));
        return new KnownListDocument(known.headings(), fields, known.list(), AnswerPart.of(known.answers()));
    }

    KnownList toList() {
        List<ImportField> meanings = new ArrayList<>();
        fields.forEach(name -> meanings.add(name.isEmpty() ? null : ImportField.valueOf(name)));
        return new KnownList(id, meanings, list, answers == null ? Map.of() : AnswerPart.toMap(answers));
    }
}
