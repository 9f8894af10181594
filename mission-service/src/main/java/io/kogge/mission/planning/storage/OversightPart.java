// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.mission.planning.model.ApprovalNote;
import io.kogge.mission.planning.model.Oversight;
import io.kogge.mission.planning.model.UnsafeNotice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who planned a mission and who approved it, as it is stored. */
public record OversightPart(List<String> planners, List<NotePart> notes) {
    /** What somebody said about announcing it. */
    public record NotePart(
            ApprovalNote.Kind kind,
            String by,
            Instant at,
            @Nullable String reason,
            List<StopDocument> route,
            List<NoticePart> notices) {
        static NotePart of(ApprovalNote note) {
            return new NotePart(
                    note.kind(),
                    note.by(),
                    note.at(),
                    note.reason(),
                    note.route().stream().map(StopDocument::of).toList(),
                    note.notices().stream()
                            .sorted(Comparator.comparing(UnsafeNotice::advisoryId))
                            .map(notice -> new NoticePart(notice.advisoryId(), notice.version()))
                            .toList());
        }

        ApprovalNote toNote() {
            return new ApprovalNote(
                    kind,
                    by,
                    at,
                    reason,
                    route.stream().map(StopDocument::toStop).toList(),
                    notices.stream()
                            .map(notice -> new UnsafeNotice(notice.advisoryId(), notice.version()))
                            .collect(Collectors.toSet()));
        }

        /** Without the reason: this may end in a log. */
        @Override
        public String toString() {
            return "NotePart[" + kind + ", " + by + "]";
        }
    }

    /** An advisory as it read then. */
    public record NoticePart(String advisoryId, long version) {}

    static OversightPart of(Oversight oversight) {
        return new OversightPart(
                oversight.planners().stream().sorted().toList(),
                oversight.notes().stream().map(NotePart::of).toList());
    }

    Oversight toOversight() {
        return new Oversight(
                Set.copyOf(planners), notes.stream().map(NotePart::toNote).toList());
    }
}
