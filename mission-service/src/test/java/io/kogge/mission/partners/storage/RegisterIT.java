// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.RunningService;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Entries;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.OfficeNearby;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Place;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.OfficeCommands;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.partners.usecase.PartnerSelection;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.mission.partners.usecase.RegisterThemes;
import io.kogge.mission.themes.model.Theme;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The storage of the register behaves alike on every database. */
@OnEveryDatabase
class RegisterIT {
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Paging FIRST = new Paging(1, 25);
    private static final Theme HYDROGEN = new Theme("hydrogen", new Texts(Map.of("nl", "Waterstof")));

    private final RunningService service;
    private final PartnerCommands commands;
    private final Partners partners;
    /** A word of letters alone, so that each test finds its own. */
    private final String own = UUID.randomUUID()
            .toString()
            .chars()
            .filter(Character::isLetterOrDigit)
            .limit(12)
            .mapToObj(letter -> String.valueOf((char) ('a' + letter % 26)))
            .collect(Collectors.joining());

    RegisterIT(TestDatabase database) {
        service = RunningService.on(database);
        commands = service.bean(PartnerCommands.class);
        partners = service.bean(Partners.class);
    }

    @Test
    void whatIsStoredReadsBackTheSame() {
        PartnerEntry entry = new PartnerEntry(
                RegisterKind.CITY,
                new Texts(Map.of("nl", "Moermansk", "zh-Hans", "摩尔曼斯克")),
                "RU",
                Tie.SISTER_CITY,
                Upkeep.FOUNDATION_LED,
                "Stedenband",
                KnownDate.parse("1989/1990"),
                List.of(HYDROGEN),
                "relations");
        ContactPerson contact =
                new ContactPerson("c1", ContactPerson.Side.OURS, "Jan", null, "jan@example.org", null, "note");
        String id = UUID.randomUUID().toString();
        commands.enter(id, entry, "notes", STAFF).block();
        commands.keep(id, 1, contact, STAFF).block();

        Stored<Partner> stored = partners.get(id).block();

        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.state()).isEqualTo(new Partner(id, entry, List.of(contact), "notes", false));
    }

    @Test
    void partnersAreFoundWithoutAccentsAndWithOneWrongLetter() {
        entered(Entries.city(Map.of("nl", "Keulen " + own, "de", "Köln"), "DE"));
        entered(Entries.city("Bremen " + own, "DE"));

        assertThat(names(of("koln " + own))).containsExactly("Keulen " + own);
        assertThat(names(of("Keuelen " + own))).containsExactly("Keulen " + own);
        assertThat(names(of("brem " + own))).containsExactly("Bremen " + own);
        assertThat(names(of("Hamburg " + own))).isEmpty();
    }

    @Test
    void partnersAreNarrowedSortedAndCounted() {
        entered(Entries.city("Tianjin " + own, "CN"));
        entered(Entries.city("Bremen " + own, "DE"));
        entered(Entries.network("Polis " + own));

        assertThat(names(of(own))).containsExactly("Bremen " + own, "Polis " + own, "Tianjin " + own);
        assertThat(partners.list(of(own), Sort.by("country"), FIRST).block().items())
                .extracting(stored -> stored.state().entry().country())
                .containsExactly(null, "CN", "DE");
        // of a network nobody knows since when
        assertThat(partners.list(of(own), Sort.by("since"), new Paging(1, 2))
                        .block()
                        .items())
                .extracting(stored -> stored.state().entry().kind())
                .containsOnly(RegisterKind.CITY);
        assertThat(partners.list(of(own), Sort.by("name"), new Paging(2, 2)).block())
                .satisfies(page -> assertThat(page.total()).isEqualTo(3))
                .satisfies(page -> assertThat(page.items()).hasSize(1));
        assertThat(names(new PartnerSelection(
                        own,
                        Set.of(RegisterKind.CITY),
                        Set.of(Tie.PARTNER_CITY),
                        Set.of(),
                        Set.of("DE", "FR"),
                        Set.of())))
                .containsExactly("Bremen " + own);
        assertThat(partners.countries().collectList().block())
                .contains("CN", "DE")
                .doesNotContainNull();
    }

    @Test
    void aNameIsLinkedUntilItsPartnerIsRemoved() {
        PartnerDirectory directory = service.bean(PartnerDirectory.class);
        String id = entered(Entries.city(Map.of("nl", "Görlitz " + own, "en", "Goerlitz " + own), "DE"));
        List<PartnerName> named =
                List.of(PartnerName.of("GORLITZ " + own, "DE"), PartnerName.of("Zgorzelec " + own, "PL"));

        assertThat(directory.link(named).block())
                .containsExactly(new PartnerName(id, "GORLITZ " + own, "DE"), named.get(1));
        assertThat(directory.names("en").collectList().block()).contains(new PartnerName(id, "Goerlitz " + own, "DE"));

        commands.remove(id, 1, STAFF).block();
        assertThat(directory.link(named).block()).isEqualTo(named);
        assertThat(names(of(own))).isEmpty();
        assertThatThrownBy(() -> partners.get(id).block()).hasMessage("partner-not-found");
    }

    @Test
    void projectsLinkTheirPartnersAndAreFoundByNameAndProgramme() {
        String id = entered(Entries.city("Aberdeen " + own, "GB"));
        Projects projects = service.bean(Projects.class);
        ProjectEntry entry = new ProjectEntry(
                "HyTrEc2 " + own,
                "Interreg " + own,
                ProjectRole.UNKNOWN,
                KnownDate.parse("2014/2020"),
                List.of(HYDROGEN),
                List.of(PartnerName.of("Aberdeen " + own, null)),
                null);
        String project = UUID.randomUUID().toString();
        service.bean(ProjectCommands.class).enter(project, entry, null, STAFF).block();

        assertThat(projects.get(project).block().state())
                .isEqualTo(new Project(
                        project, entry.with(List.of(new PartnerName(id, "Aberdeen " + own, null))), null, false));
        ProjectSelection selection =
                new ProjectSelection("interreg " + own, Set.of(ProjectRole.UNKNOWN), Set.of("hydrogen"), Set.of());
        assertThat(projects.list(selection, Sort.by("runs"), FIRST).block().items())
                .extracting(Stored::id)
                .containsExactly(project);
    }

    @Test
    void themesAreCalledWhatTheyAreCalledNow() {
        String theme = UUID.randomUUID().toString();
        Theme before = new Theme(theme, new Texts(Map.of("nl", "Waterstof")));
        Theme now = new Theme(theme, new Texts(Map.of("nl", "Groene waterstof")));
        PartnerEntry city = Entries.city("Emden " + own, "DE");
        PartnerEntry entry = new PartnerEntry(
                city.kind(),
                city.names(),
                city.country(),
                city.tie(),
                city.upkeep(),
                null,
                null,
                List.of(HYDROGEN, before),
                null);
        String id = entered(entry);

        // twice, as a job does that was interrupted
        service.bean(RegisterThemes.class).renamed(now).block();
        service.bean(RegisterThemes.class).renamed(now).block();

        Stored<Partner> stored = partners.get(id).block();
        assertThat(stored.state().entry().themes()).containsExactly(HYDROGEN, now);
        assertThat(stored.version()).isEqualTo(2);
    }

    @Test
    void anOfficeIsOfferedWhereItIs() {
        Office office = new Office(
                UUID.randomUUID().toString(),
                "Representative Office",
                new Place(own, "CN"),
                new Texts(Map.of("en", "fixed local contact")),
                null,
                true,
                false);
        service.bean(OfficeCommands.class).enter(office, STAFF).block();
        OfficesNearby nearby = service.bean(OfficesNearby.class);

        assertThat(nearby.at(List.of(new Place(own.toUpperCase(Locale.ROOT), "CN")))
                        .block())
                .containsExactly(new OfficeNearby(office, true));
        service.bean(OfficeCommands.class).remove(office.id(), 1, STAFF).block();
        assertThat(nearby.at(List.of(new Place(own, "CN"))).block())
                .noneMatch(near -> near.office().id().equals(office.id()));
    }

    private String entered(PartnerEntry entry) {
        String id = UUID.randomUUID().toString();
        commands.enter(id, entry, null, STAFF).block();
        return id;
    }

    private PartnerSelection of(String name) {
        return new PartnerSelection(name, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private List<String> names(PartnerSelection selection) {
        return partners.list(selection, Sort.by("name"), FIRST).block().items().stream()
                .map(stored -> stored.state().entry().name("nl"))
                .toList();
    }
}
