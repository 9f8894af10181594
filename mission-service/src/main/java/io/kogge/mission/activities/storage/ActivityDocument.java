// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.activities.model.SourceRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is stored; of one that was removed, the id alone. {@code found} is what lists and searches go by, and
 * follows from the rest; the mission that it is, too, was kept from the second shape on.
 */
public record ActivityDocument(
        String activityId,
        @Nullable ActivityContentDocument content,
        @Nullable SourcePart source,
        List<EditPart> history,
        int respelled,
        @Nullable String missionId,
        ActivityFoundBy found) {

    /** The import and the row that brought it. */
    public record SourcePart(String importId, String rowKey) {}

    /** A line of its history. */
    public record EditPart(Edit.What what, String by, Instant at) {}

    static ActivityDocument of(Activity activity) {
        return new ActivityDocument(
                activity.id(),
                activity.removed() ? null : ActivityContentDocument.of(activity.kept()),
                source(activity.source()),
                activity.history().stream()
                        .map(edit -> new EditPart(edit.what(), edit.by().toString(), edit.at()))
                        .toList(),
                activity.respelled(),
                activity.missionId(),
                activity.removed() ? ActivityFoundBy.NOTHING : ActivityFoundBy.of(activity.kept(), activity.source()));
    }

    Activity toActivity() {
        return new Activity(
                activityId,
                content == null ? null : content.toContent(),
                source == null ? null : new SourceRef(source.importId(), source.rowKey()),
                history.stream()
                        .map(part -> new Edit(part.what(), Actor.parse(part.by()), part.at()))
                        .toList(),
                respelled,
                missionId);
    }

    private static @Nullable SourcePart source(@Nullable SourceRef ref) {
        return ref == null ? null : new SourcePart(ref.importId(), ref.rowKey());
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "ActivityDocument[" + activityId + "]";
    }
}
