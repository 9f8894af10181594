// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.system.driver.MissionPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Somebody of the office who works with the pages of missions. */
final class MissionDesk {
    /** A word that is wider than a phone, as Dutch titles may hold, and titles with it. */
    private static final String LONG_WORD = "Havenverduurzamingssamenwerkingsbevorderingshandelsreis";

    static final String DUTCH_TITLE = "Waterstofmissie Hamburg: " + LONG_WORD;
    static final String ENGLISH_TITLE = "Hydrogen mission to Hamburg: " + LONG_WORD;

    private static final String SERVICE = "mission";
    private static final ZoneId OFFICE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Visitor visitor;
    private final Words words;

    MissionDesk(Visitor visitor) {
        this.visitor = visitor;
        this.words = visitor.words(SERVICE);
    }

    /** Asks for the start page, and is asked who it is. */
    MissionDesk signIn(String username, String password) {
        visitor.open("/")
                .form(SERVICE)
                .fill("field.username", username)
                .fill("field.password", password)
                .press("sign-in.action");
        return this;
    }

    /** Opens the page of a mission. */
    MissionDesk open(String missionId) {
        visitor.open("/missions/" + missionId);
        return this;
    }

    /** Opens the empty form for a plan. */
    MissionDesk startPlan() {
        visitor.follow(words.of("navigation.missions")).follow(words.of("missions.plan"));
        return this;
    }

    /** Types a plan into the form. */
    MissionDesk fill(MissionPlan plan) {
        form().pick(words.of("direction.outgoing"))
                .choose("field.kind", "trade-mission")
                .fill("field.titles.nl", DUTCH_TITLE)
                .fill("field.titles.en", ENGLISH_TITLE)
                .fill("field.summaries.nl", "Drie dagen bij havenbedrijf, elektrolyse en industrie.")
                .fill("field.summaries.en", "Three days at the port, at electrolysers and with industry.")
                .fill("plan.stop.city", "Hamburg")
                .choose("plan.stop.country", "DE")
                .choose("plan.stop.zone", plan.zone().getId())
                .fill("plan.stop.start", typed(plan.start()))
                .fill("plan.stop.end", typed(plan.end()))
                .fill("field.capacity", Integer.toString(plan.capacity()))
                .fill("field.registration.opensAt", typed(plan.opensAt()))
                .fill("field.registration.closesAt", typed(plan.closesAt()))
                .fill("field.promotionUntil", typed(plan.promotionUntil()));
        return this;
    }

    /** Saves what was typed. */
    MissionDesk saveDraft() {
        form().press("plan.save-draft");
        return this;
    }

    /** Opens the form of a step, such as {@code announce}. */
    MissionDesk start(String step) {
        visitor.follow(words.of("step." + step) + "…");
        return this;
    }

    /** Takes the step whose form is open. */
    MissionDesk take(String step) {
        form().press("step." + step + ".do");
        return this;
    }

    /** Types the day to which the mission moves, and looks at what that means. */
    MissionDesk previewMoveTo(LocalDate firstDay) {
        form().fill("field.firstDay", firstDay.toString()).press("step.move.show");
        return this;
    }

    PageForm form() {
        return visitor.form(SERVICE);
    }

    private static String typed(Instant moment) {
        return typed(LocalDateTime.ofInstant(moment, OFFICE));
    }

    private static String typed(LocalDateTime moment) {
        return TYPED.format(moment);
    }
}
