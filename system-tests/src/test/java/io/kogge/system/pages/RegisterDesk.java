// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Somebody of the office who keeps the register by its pages. */
final class RegisterDesk {
    private static final String SERVICE = "mission";

    private final Visitor visitor;
    private final Words words;

    RegisterDesk(Visitor visitor) {
        this.visitor = visitor;
        this.words = visitor.words(SERVICE);
    }

    /** Adds a theme to the office's list. */
    void theme(String dutch, String english) {
        visitor.open("/missions/themes");
        form().fill("field.names.nl", dutch).fill("field.names.en", english).press("themes.add.do");
    }

    /** Adds a policy line. */
    void policyLine(String dutch, String english) {
        visitor.open("/review/policy-lines");
        form().fill("field.names.nl", dutch).fill("field.names.en", english).press("policy.add.do");
    }

    /** Opens the form for a partner and fills in what every partner has. */
    PageForm partner(String kind, String name, String tie, String upkeep) {
        visitor.open("/partners/new");
        return form().pick(words.of("register-kind." + kind))
                .fill("partners.name", name)
                .choose("field.tie", tie)
                .choose("partners.upkeep.how", upkeep);
    }

    /** Fills in somebody of a partner, whose page is open. */
    PageForm contact(String name, String role, String email) {
        visitor.follow(words.of("partners.contacts.add"));
        return form().pick(words.of("contact-side.theirs"))
                .fill("partners.contacts.name", name)
                .fill("partners.contacts.role", role)
                .fill("partners.contacts.email", email);
    }

    /** Opens the form for an agreement and says what was agreed with whom. */
    PageForm agreement(String subject, String partner, String signed, String ends) {
        visitor.open("/agreements/new");
        PageForm form = form().pick(words.of("agreement-kind.letter-of-intent")).fill("field.subject", subject);
        first("parties[0].name").fill(partner);
        return form.fill("field.signed", signed).fill("field.ends", ends);
    }

    /** Attaches a text to the agreement whose page is open. */
    void attach(String name, String text) {
        first("file")
                .setInputFiles(new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.ISO_8859_1)));
        form().press("agreement.document.attach.do");
    }

    /** Enters an advisory at the strictest level. */
    PageForm unsafe(String city, String country, String effect) {
        visitor.open("/advisories/new");
        return form().choose("field.country", country)
                .fill("field.city", city)
                .pick(words.of("advisory-level.unsafe"))
                .fill("field.since", "feb 2022")
                .fill("field.effect", effect)
                .fill("field.source.text", "Reisadvies van het ministerie")
                .fill("field.givenBy", "Het college");
    }

    /** Fills in a project in which we take part. */
    PageForm project(String name, String runs, String partner) {
        first("partners[0].name").fill(partner);
        return form().fill("projects.name", name).fill("field.runs", runs).pick(words.of("project-role.partner"));
    }

    /** Fills in who helps somewhere. */
    PageForm office(String name, String city, String country, String help) {
        return form().fill("offices.name", name)
                .fill("offices.city", city)
                .choose("field.country", country)
                .fill("offices.helps.nl", help);
    }

    /** Leads the plan that is being filled in to Kyiv, with a German city. */
    PageForm toKyiv(String dutch, String english, String partner) {
        form().fill("field.titles.nl", dutch)
                .fill("field.titles.en", english)
                .fill("plan.stop.city", "Kyiv")
                .choose("plan.stop.country", "UA")
                .choose("plan.stop.zone", "Europe/Kyiv")
                .press("plan.add-partner");
        return form().pick(words.of("partner-kind.city"))
                .fill("plan.partner.name", partner)
                .choose("plan.partner.country", "DE");
    }

    /** Fills in a figure that is kept by hand. */
    PageForm indicator(String dutch, String english, String line) {
        return form().fill("field.names.nl", dutch)
                .fill("field.names.en", english)
                .choose("field.policyLine", line);
    }

    /** Types this into whatever the open form still has room for in free words. */
    PageForm rest(String text) {
        FormTexts.rest(visitor.page(), text);
        return form();
    }

    /** Types an activity into the short form, which is open. */
    PageForm activity(String category, String title, String when, String where, String partner) {
        return form().pick(words.of("category." + category))
                .fill("activities.title-of-one", title)
                .fill("field.when", when)
                .fill("field.where", where)
                .fill("field.partners", partner);
    }

    /** Opens a list, narrowed. */
    void list(String path, Map<String, String> narrowed) {
        visitor.open(path);
        narrowed.forEach((label, option) -> {
            if (label.isEmpty()) {
                visitor.page().locator("#f-q").fill(option);
            } else {
                visitor.page()
                        .locator("summary", new Page.LocatorOptions().setHasText(label))
                        .first()
                        .click();
                visitor.page()
                        .getByLabel(option, new Page.GetByLabelOptions().setExact(true))
                        .check();
            }
        });
        form().press("kogge.list.show");
    }

    /** Withdraws the link of a frozen review from the list that is open. */
    void revoke() {
        visitor.page()
                .waitForNavigation(() -> visitor.page()
                        .getByText(words.of("review.frozen.revoke"))
                        .click());
    }

    /** What the link with these words has one save. */
    Path download(String link) {
        Locator offered = visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first();
        return visitor.page().waitForDownload(offered::click).path();
    }

    /** The input that the form sends under this name. */
    Locator first(String name) {
        return visitor.page().locator("[name='" + name + "']").first();
    }

    PageForm form() {
        return visitor.form(SERVICE);
    }
}
