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
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

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

    private WrittenOffice written;

    @Test
    @Order(1)
    void it_is_taken_wherever_there_is_a_text() {
        written = WrittenOffice.in(office, TYPED);
        RegisterDesk desk = new RegisterDesk(staff);
        desk.unsafe(TYPED, "UA", TYPED)
                .fill("field.source.text", TYPED)
                .fill("field.givenBy", TYPED)
                .press("plan.save");
        asTyped(staff, "an advisory");
        staff.open("/review/indicators/new");
        desk.indicator(TYPED, TYPED, TYPED);
        desk.rest(TYPED).press("plan.save");
        asTyped(staff, "an indicator");
        staff.open("/review?from=2018&to=2019").follow(staff.words("mission").of("review.tell.about", TYPED));
        desk.rest(TYPED).press("review.story.save");
        asTyped(staff, "a story");
        staff.open("/agreements");
        staff.open(staff.page()
                        .locator("main a[href^='/agreements/']:not([href$='/new'])")
                        .first()
                        .getAttribute("href") + "/ending");
        desk.form().fill("agreement-step.ending.date", "mrt 2024");
        desk.rest(TYPED).press("agreement-step.ending.do");
        asTyped(staff, "an agreement that ended");
        staff.open("/views/new?list=/missions&query=");
        desk.rest(TYPED).press("views.save");
        asTyped(staff, "a view");
    }

    @Test
    @Order(2)
    void a_form_that_is_refused_shows_it_as_it_was_typed() {
        refuse(staff, written.staffForms());
        try (Visitor reader = office.anotherDesk("nl")) {
            refuse(reader, written.otherForms());
        }
    }

    @Test
    @Order(3)
    void on_every_page_it_is_shown_as_it_was_typed() {
        String unconfirmed = written.registerAnother();
        String letter = written.writeAndAnswer(WRITTEN);
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
        office.kogge().mailbox().await(written.accepted(), "accepted");
        office.kogge().startOwnPages();
        List<String> letters = staff.open("/inbox").page().locator("main a[href^='/inbox/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(letters).hasSizeGreaterThan(3);
        look(staff, letters.stream().limit(5), letters.subList(0, 3));
    }

    /** Sends each form of these pages with this in every text, dates and figures too. */
    private static void refuse(Visitor visitor, Stream<String> pages) {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(path -> all.check(() -> {
            int forms = FormTexts.count(visitor.open(path).found().page());
            assertThat(forms).as("forms with texts on %s", path).isPositive();
            for (int form = 0; form < forms; form++) {
                FormTexts.send(form == 0 ? visitor.page() : visitor.open(path).page(), form, TYPED);
                assertThat(asTyped(visitor, path)).as("what %s shows", path).contains(TYPED);
            }
        }));
        all.assertAll();
    }

    /**
     * Opens these pages.
     *
     * @param show those of them on which it is to be seen
     */
    private static void look(Visitor visitor, Stream<String> pages, List<String> show) {
        SoftAssertions all = new SoftAssertions();
        pages.forEach(path -> all.check(() -> {
            String shown = asTyped(visitor.open(path).found(), path);
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
