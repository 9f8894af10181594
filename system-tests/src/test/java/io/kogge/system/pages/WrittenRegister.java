// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The same words in all texts of an office's register, and in lists that it took from files. */
final class WrittenRegister {
    private final Visitor staff;
    private final String words;
    private final RegisterDesk desk;
    private final List<String> pages = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    /** By somebody who is signed in. */
    WrittenRegister(Visitor staff, String words) {
        this.staff = staff;
        this.words = words;
        this.desk = new RegisterDesk(staff);
    }

    /** One of everything that can be entered. */
    void enter() {
        desk.theme(words, words);
        // the few that there are are searched by nobody who was not led here
        pages.add("/missions/themes?q=a");
        desk.policyLine(words, words);
        desk.partner("city", words, "partner-city", "foundation-led").choose("field.country", "DE");
        save("register.save");
        desk.contact(words, words, "uwe@example.org");
        save("register.save");
        staff.open("/projects/new");
        desk.project(words, "2018-2023", words);
        save("register.save");
        staff.open("/partners/offices/new");
        desk.office(words, words, "UA", words);
        save("register.save");
        desk.agreement(words, words, "17-9-2018", "2030").press("agreement-form.add-obligation");
        save("agreement-form.new.do");
        pages.add(staff.path() + "/ending");
        staff.open("/activities/new");
        desk.activity("delegation-received", words, "12 mrt 2019", words + ", Nederland", words);
        save("activities.record.do");
    }

    /** A figure with a value, a text of the review, an agreement that ended, and a saved view. */
    void review() {
        staff.open("/review/indicators/new");
        desk.indicator(words, words, words);
        save("plan.save");
        desk.form().fill("field.period", "2018").fill("field.value", "7225");
        save("indicators.enter.do");
        staff.open("/review?from=2018&to=2019").follow(staff.words("mission").of("review.tell.about", words));
        save("review.story.save");
        desk.agreement(words, words, "17-9-2018", "2030");
        save("agreement-form.new.do");
        String ended = staff.path();
        staff.open(ended + "/ending");
        desk.form().fill("agreement-step.ending.date", "mrt 2024");
        save("agreement-step.ending.do");
        pages.addAll(List.of(ended, ended + "/reopening", ended + "/renewal"));
        staff.open("/views/new?list=/missions&query=");
        desk.form().tick("views.share");
        save("views.save");
        // where a table has few rows, nothing leads to all of them
        pages.add("/review/table?from=2018&to=2019");
        staff.open("/review?from=2018&to=2019");
        desk.form().press("review.freeze.do");
        shared.add(staff.page().locator("#main a[href*='/review/shared/']").getAttribute("href"));
    }

    /** Lists in files: one whose columns are to be named, one with a question, and one that was stored. */
    void imports() {
        Words said = staff.words("mission");
        ImportDesk lists = new ImportDesk(staff);
        String columns = hand(lists, words, "DE");
        pages.addAll(List.of("/activities/imports/new", columns + "/mapping"));
        String asks = hand(lists, words, "Korea");
        mapped(lists);
        lists.until(said.of("imports.questions"));
        pages.add(asks);
        String stored = hand(lists, "Groningen", "NL");
        mapped(lists);
        lists.until(said.of("imports.start", 1));
        lists.press(said.of("imports.start", 1));
        lists.until(said.of("imports.imported"));
        pages.addAll(List.of(stored, stored + "/undo"));
    }

    private String hand(ImportDesk lists, String city, String country) {
        staff.open("/activities/imports/new");
        String heading = String.join(";", "Titel", "Datum", "Plaats", "Land", words + " " + country);
        String row = String.join(";", words, "1 mrt 2018", city, country, words);
        String list = lists.hand(words.replace("/", "") + ".csv", heading + "\n" + row + "\n");
        lists.until(staff.words("mission").of("imports.mapping"));
        return list;
    }

    private void mapped(ImportDesk lists) {
        staff.form("mission").choose("imports.category", "delegation-received");
        lists.press(staff.words("mission").of("imports.map"));
    }

    private void save(String button) {
        desk.rest(words).press(button);
        assertThat(desk.form().summary().allInnerTexts())
                .as("refused by %s", button)
                .isEmpty();
    }

    /** Pages of it to which no link leads, or to which one leads only from where another was seen. */
    List<String> pages() {
        return pages;
    }

    /** Pages that whoever has their link reads. */
    List<String> shared() {
        return shared;
    }
}
