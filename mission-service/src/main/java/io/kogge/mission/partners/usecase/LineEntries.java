// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Sort;
import io.kogge.kernel.text.Texts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What the register has under a policy line. */
public final class LineEntries {
    /** Most of either that are named under one line. */
    public static final int MOST = 500;

    private static final Sort BY_NAME = Sort.by("name");

    private final Partners partners;
    private final Projects projects;

    /** Over the register. */
    public LineEntries(Partners partners, Projects projects) {
        this.partners = partners;
        this.projects = projects;
    }

    /**
     * An entry's name.
     *
     * @param id of the partner or project
     * @param names by language
     */
    public record Named(String id, Texts names) {}

    /** The partners by name, without those with whom the tie is known to have begun after this day. */
    public Flux<Named> partners(String line, LocalDate last) {
        PartnerSelection ofLine = new PartnerSelection("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(line));
        return partners.all(ofLine, BY_NAME)
                .map(Stored::state)
                .filter(partner -> begun(partner.entry().since(), last))
                .take(MOST)
                .map(partner -> new Named(partner.id(), partner.entry().names()));
    }

    /** The projects by name, without those that are known to have run before or after these days. */
    public Flux<Named> projects(String line, LocalDate first, LocalDate last) {
        return projects.all(new ProjectSelection("", Set.of(), Set.of(), Set.of(line)), BY_NAME)
                .map(Stored::state)
                .filter(project -> ran(project.entry().runs(), first, last))
                .take(MOST)
                .map(project ->
                        new Named(project.id(), Texts.plain(project.entry().name())));
    }

    private static boolean begun(@Nullable KnownDate since, LocalDate last) {
        return since == null || !since.first().isAfter(last);
    }

    private static boolean ran(@Nullable KnownDate runs, LocalDate first, LocalDate last) {
        return runs == null || runs.mayBeWithin(first, last);
    }
}
