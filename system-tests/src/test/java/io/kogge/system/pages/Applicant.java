// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.system.driver.Person;
import java.util.Locale;

/** Somebody who would like to come along, with the public pages. */
final class Applicant {
    private static final String SERVICE = "delegation";

    private final Visitor visitor;
    private final Words words;
    private final Person person;

    Applicant(Visitor visitor, Person person) {
        this.visitor = visitor;
        this.words = visitor.words(SERVICE);
        this.person = person;
    }

    /** Finds the mission's page and from there the form. */
    Applicant startRegistration(String missionId) {
        visitor.open("/join/" + missionId);
        boolean full = visitor.page().getByText(words.of("window.full")).count() > 0;
        visitor.follow(words.of(full ? "join.register-waiting" : "join.register"));
        return this;
    }

    /** Fills in everything that is asked. */
    Applicant fill() {
        visitor.page().getByText(words.of("form.guessed.change")).click();
        form().fill("field.name", person.name())
                .fill("field.email", person.email())
                .fill("field.organisation", person.organisation())
                .pick(kind())
                .pick(words.of("language." + person.language()))
                .choose("field.zone", person.zone())
                .tick("field.privacyNotice");
        return this;
    }

    Applicant send() {
        form().press(sending(form()));
        return this;
    }

    /** The button that sends the form: it says where all places are taken. */
    static String sending(PageForm form) {
        return form.button("register.send-waiting").count() > 0 ? "register.send-waiting" : "register.send";
    }

    private String kind() {
        return words.of("organisation-kind." + person.organisationKind().toLowerCase(Locale.ROOT));
    }

    PageForm form() {
        return visitor.form(SERVICE);
    }
}
