// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import io.kogge.system.driver.StepByStep;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/**
 * What people type stands everywhere as they typed it: markup becomes no element, and no template works out what looks like one
 * of its expressions. What is typed would harm nobody if it did.
 */
@OnOneDatabase
@StepByStep
class TypedTextsIT extends AtTwoDesks {
    /** No longer than the shortest text may be. */
    private static final String TYPED = "<s class=typed>x</s>${7*191} [[7*191]] {{name}} __${7*191}__";
    /** What would be seen if it was worked out, and is nowhere else. */
    private static final String WORKED_OUT = "1337";

    /** The same without what means something in texts of mails. */
    private static final String ELEMENT = ".typed";

    /** The same for texts of mails, in which stars are markup, braces stand for a value, and tags are refused. */
    private static final String WRITTEN = "Kade & haven: 3 < 5 > 4, ${7+1330} [[7+1330]]";

    private static final String INPUTS = """
            () => [document.title, ...[...document.querySelectorAll('input:not([type=hidden]), textarea')]
                .map(it => it.getAttribute('value') ?? it.value)].join('\\n')
            """;

    private final Set<String> met = new TreeSet<>();
    private final Set<String> typed = new TreeSet<>();
    private WrittenOffice written;
    private PageRoutes routes;
    private Walk walk;
    private String unconfirmed = "";
    private String letter = "";

    @Test
    @Order(1)
    void it_is_taken_wherever_there_is_a_text() {
        written = WrittenOffice.in(office, TYPED);
        unconfirmed = written.registerAnother();
        letter = written.writeAndAnswer(WRITTEN);
        office.kogge().mailbox().await(written.accepted(), "accepted");
        office.kogge().startOwnPages();
        routes = PageRoutes.of(office.kogge());
        walk = new Walk(routes);
    }

    @Test
    @Order(2)
    void typed_into_every_text_of_every_form_it_comes_back_as_it_was_typed() {
        type(staff, written.staffPages());
        type(colleague, Stream.of(written.toApprove()));
        try (Visitor reader = office.anotherDesk("nl")) {
            new Applicant(reader, written.person("Hanna", "hanna"))
                    .startRegistration(written.mission())
                    .fill()
                    .send();
            type(reader, written.otherPages(unconfirmed));
        }
    }

    @Test
    @Order(3)
    void on_every_page_it_is_shown_as_it_was_typed() {
        String mission = written.mission();
        String sought = URLEncoder.encode(TYPED, StandardCharsets.UTF_8);
        List<String> show = Stream.of(
                        List.of("/missions", "/missions/" + mission, "/missions/" + mission + "/edit"),
                        List.of("/missions/themes", "/delegations", "/notifications", "/activities"),
                        List.of("/partners", "/projects", "/agreements", "/advisories", "/partners/offices"),
                        List.of("/review/policy-lines", "/review/indicators", "/views", "/review?from=2018&to=2019"),
                        written.delegation(),
                        written.messages("", "/answers", "/survey", "/people/" + written.placed()),
                        written.lists().stream()
                                .map(list -> list + "?q=" + sought)
                                .toList())
                .flatMap(List::stream)
                .toList();
        look(staff, Stream.concat(written.staffPages(), show.stream()).distinct(), show);
        assertThat(asTyped(
                        staff.open(written.messages("/letters/" + letter).get(0))
                                .found(),
                        "a letter"))
                .contains(WRITTEN);
        try (Visitor reader = office.anotherDesk("nl")) {
            List<String> theirs = Stream.concat(
                            Stream.of("/join", "/join/" + mission, "/join?q=" + sought),
                            written.own(written.placed(), "", "/correct", "/withdraw").stream())
                    .toList();
            look(
                    reader,
                    Stream.concat(written.otherPages(unconfirmed), theirs.stream())
                            .distinct(),
                    theirs);
        }
    }

    @Test
    @Order(4)
    void in_mails_too() {
        List<String> letters = staff.open("/inbox").page().locator("main a[href^='/inbox/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(letters).hasSizeGreaterThan(3);
        look(staff, letters.stream().limit(5), letters.subList(0, 3));
    }

    /** A field that is new is typed into where its page is met; if that is nowhere, its page is named here, or the field. */
    @Test
    @Order(5)
    void there_is_no_page_that_nobody_opened_and_no_text_that_nobody_typed_into() {
        assertThat(routes.without(walk.seen())).as("pages that nobody opened").isEmpty();
        met.removeAll(typed);
        assertThat(met).as("texts that nobody typed into").isEmpty();
    }

    /** Types this into every text of the forms of these pages and of those that they lead to, dates and figures too. */
    private void type(Visitor visitor, Stream<String> pages) {
        SoftAssertions all = new SoftAssertions();
        walk.from(pages, visitor, path -> {
            visitor.open(path);
            all.check(() -> {
                for (FormTexts.Way way : FormTexts.ways(visitor.found().page())) {
                    if (typed.addAll(fields(way))) {
                        FormTexts.send(visitor.open(path).page(), way, TYPED);
                        String shown = asTyped(visitor, path + " sent to " + way.address());
                        if (way.method() == HttpMethod.POST) {
                            assertThat(shown)
                                    .as("what %s sent to %s shows", path, way.address())
                                    .contains(TYPED);
                        }
                        visitor.open(path);
                    }
                }
            });
        });
        all.assertAll();
    }

    /** What goes along this way: each text by the route that takes it, whatever number its row has. */
    private List<String> fields(FormTexts.Way way) {
        String route = routes.at(way.method(), way.address()).orElse(way.address());
        return way.texts().stream()
                .map(text -> route + " " + text.replaceAll("\\[\\d+]", "[n]"))
                .toList();
    }

    /**
     * Opens these pages.
     *
     * @param show those of them on which it is to be seen
     */
    private void look(Visitor visitor, Stream<String> pages, List<String> show) {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(path -> all.check(() -> {
            String shown = asTyped(visitor.open(path).found(), path);
            FormTexts.ways(visitor.page()).forEach(way -> met.addAll(fields(way)));
            if (show.contains(path)) {
                assertThat(shown).as("what %s shows", path).contains(TYPED);
            }
        }));
        all.assertAll();
    }

    /** What the page shows, with what is in its inputs. */
    private static String asTyped(Visitor visitor, String what) {
        Page page = visitor.page();
        StringBuilder shown = new StringBuilder((String) page.evaluate(INPUTS));
        for (Frame frame : page.frames()) {
            assertThat(frame.locator(ELEMENT).count())
                    .as("elements that were typed, on %s", what)
                    .isZero();
            shown.append('\n').append(frame.locator("body").textContent());
        }
        assertThat(shown.toString()).as("what %s shows", what).doesNotContain(WORKED_OUT);
        visitor.unharmed(what);
        // where a line ends is the page's own affair
        return shown.toString().replaceAll("\\s+", " ");
    }
}
