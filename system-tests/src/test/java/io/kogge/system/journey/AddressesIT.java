// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Letter;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.system.log.Confidential;
import io.kogge.testkit.mongo.OnOneDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who registers, by address: never confirmed, twice, in another spelling, changed; and by which name. With two instances of each service. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesIT extends OnACluster {
    @Test
    void an_address_that_is_never_confirmed_takes_no_place_and_is_free_again_after_two_days() {
        String mission = announce(plan().withCapacity(1));
        Candidate silent = Candidate.registers(visitors, mailbox, mission, People.named("Silas Silent"));
        assertThat(silent.state()).isEqualTo("STARTED");
        assertThat(places(mission, "accepted")).isEqualTo("0");

        kogge.waitUntil(kogge.clock().instant().plus(Duration.ofHours(48)).plusSeconds(1));
        Eventually.check(
                () -> assertThat(staff.registration(silent.registrationId()).at("/state"))
                        .isEqualTo("EXPIRED"));
        assertThat(visitors.confirm(silent.token()).status()).isBetween(400, 499);
        assertThat(places(mission, "accepted")).isEqualTo("0");

        String again = visitors.register(mission, silent.person());
        Eventually.check(
                () -> assertThat(mailbox.of(silent.person(), "confirm-address")).hasSize(2));
        assertThat(staff.registration(again).at("/state")).isEqualTo("STARTED");
    }

    @Test
    void the_latest_form_of_an_address_counts_until_one_is_confirmed() {
        String mission = announce(plan());
        Person owner = People.named("Olga Owner");
        Person stranger = new Person("Held Marker", owner.email(), "nl", "Asia/Tokyo", "Elsewhere", "OTHER");
        registers(mission, stranger).expect(202);
        String held = mailbox.await(owner, "confirm-address").token("/join/my/");
        String id = visitors.register(mission, owner);
        Eventually.check(() -> assertThat(mailbox.of(owner, "confirm-address")).hasSize(2));

        assertThat(visitors.mine(held).expect(200).at("/state")).isEqualTo("REPLACED");
        visitors.confirm(held).expect(410);
        visitors.confirm(kogge.links().token("registration", id, 1)).expect(200);
        mailbox.awaitExactly(owner, "confirm-address", "confirm-address", "received", "accepted");
        assertThat(staff.registration(id).at("/name")).isEqualTo(owner.name());
        assertThat(mailbox.await(owner, "accepted").text()).doesNotContain("Held Marker");
    }

    @Test
    void one_person_on_two_missions_has_one_record_and_a_link_to_each() {
        String first = announce(plan());
        String second = announce(plan());
        Candidate here = registersAndConfirms(first, "Mia Mover").awaits("ACCEPTED");
        String there = visitors.register(second, here.person());
        Eventually.check(
                () -> assertThat(mailbox.of(here.person(), "confirm-address")).hasSize(2));
        visitors.confirm(kogge.links().token("registration", there, 1)).expect(200);
        assertThat(staff.registration(there).at("/personId"))
                .isEqualTo(staff.registration(here.registrationId()).at("/personId"));
    }

    @Test
    void the_same_address_registers_once_and_a_second_try_is_answered_alike() {
        String mission = announce(plan());
        Person twice = People.named("Tess Twice");
        Candidate first = registersAndConfirms(mission, "Tess Twice").awaits("ACCEPTED");
        Person shouting =
                new Person(twice.name(), "TESS.TWICE@example.org", "en", twice.zone(), "Another BV", "KNOWLEDGE");

        Answer second = registers(mission, shouting).expect(202);

        assertThat(second.at("/state")).isEqualTo("STARTED");
        mailbox.await(twice, "already-registered");
        mailbox.awaitExactly(twice, "confirm-address", "received", "accepted", "already-registered");
        assertThat(places(mission, "accepted")).isEqualTo("1");
        assertThat(first.state()).isEqualTo("ACCEPTED");
    }

    @Test
    void an_address_with_letters_beyond_ascii_in_its_domain_gets_its_mail_there_and_is_one_address() {
        String mission = announce(plan());
        Person typed = new Person("Bo Marker", "bo@bücher.example", "en", "Europe/Berlin", "Marker BV", "BUSINESS");
        Person reached = new Person(
                typed.name(), "bo@xn--bcher-kva.example", "en", typed.zone(), typed.organisation(), "BUSINESS");

        registers(mission, typed).expect(202);
        Letter first = mailbox.await(reached, "confirm-address");
        registers(mission, reached).expect(202);
        Eventually.check(
                () -> assertThat(mailbox.of(reached, "confirm-address")).hasSize(2));
        Letter second = mailbox.of(reached, "confirm-address").get(1);

        for (Letter letter : List.of(first, second)) {
            assertThat(letter.text() + letter.html() + letter.subject()).doesNotContain("Marker");
        }
        visitors.confirm(second.token("/join/my/")).expect(200);
        assertThat(mailbox.await(reached, "received").text()).contains("Bo Marker");
    }

    @Test
    void the_same_form_twice_is_one_registration_and_other_content_under_its_id_is_refused() {
        String mission = announce(plan());
        Person person = People.named("Ria Repeat");
        String id = UUID.randomUUID().toString();
        Answer first = visitors.register(id, mission, person).expect(202);
        Answer again = visitors.register(id, mission, person).expect(202);
        assertThat(again.json()).isEqualTo(first.json());

        Answer other =
                visitors.register(id, mission, People.named("Otto Other")).expect(409);
        assertThat(other.text()).doesNotContain(person.name(), person.email());
        mailbox.await(person, "confirm-address");
        Eventually.stays(() -> assertThat(mailbox.templates(person)).containsExactly("confirm-address"));
    }

    @Test
    void whose_address_staff_change_gets_a_link_there_and_the_earlier_one_ends() {
        String mission = announce(plan());
        Candidate moves = registersAndConfirms(mission, "Ada Address").awaits("ACCEPTED");
        Person before = moves.person();
        mailbox.awaitExactly(before, "confirm-address", "received", "accepted");
        Person after = new Person(
                before.name(), "ada@elsewhere.example.org", "en", before.zone(), before.organisation(), "BUSINESS");

        staff.correct(moves.registrationId(), after).expect(200);
        String confirm = mailbox.await(after, "confirm-new-address").token("/join/address/");
        mailbox.await(before, "address-change-asked");
        visitors.mine(moves.token()).expect(200);
        visitors.confirmAddress(confirm).expect(204);

        String link = mailbox.await(after, "address-changed").token("/join/my/");
        assertThat(visitors.mine(link).expect(200).at("/state")).isEqualTo("ACCEPTED");
        visitors.mine(moves.token()).expect(410);
        Person renamed = new Person(
                "Ada de Vries", after.email(), "en", after.zone(), after.organisation(), after.organisationKind());
        staff.correct(moves.registrationId(), renamed).expect(200);
        visitors.withdraw(link).expect(200);
        mailbox.awaitExactly(after, "confirm-new-address", "address-changed", "withdrawn");
        mailbox.awaitExactly(before, "confirm-address", "received", "accepted", "address-change-asked");
    }

    @Test
    void a_form_from_a_mailbox_that_turns_out_to_be_somebody_known_is_theirs_and_is_mailed_anew() {
        String first = announce(plan());
        String second = announce(plan());
        Candidate known = registersAndConfirms(first, "Dora Known").awaits("ACCEPTED");
        Person typed = People.named("Dora Typed");
        String form = visitors.register(second, typed);
        String ended = mailbox.await(typed, "confirm-address").token("/join/my/");

        movesTo(known, typed.email());

        Eventually.check(() -> assertThat(mailbox.of(typed, "confirm-address")).hasSize(2));
        visitors.confirm(ended).expect(410);
        visitors.confirm(mailbox.of(typed, "confirm-address").get(1).token("/join/my/"))
                .expect(200);
        assertThat(personOf(form)).isEqualTo(personOf(known.registrationId()));
    }

    @Test
    void who_shares_an_address_has_it_alone_once_the_other_has_another() {
        String first = announce(plan());
        String second = announce(plan());
        Candidate leaves = registersAndConfirms(first, "Lea Leaves").awaits("ACCEPTED");
        Candidate stays = registersAndConfirms(first, "Stan Stays").awaits("ACCEPTED");
        Person mailboxOfBoth = leaves.person();
        movesTo(stays, mailboxOfBoth.email());
        movesTo(leaves, "lea@elsewhere.example.org");

        String form = visitors.register(second, mailboxOfBoth);

        Eventually.check(() -> assertThat(personOf(form)).isEqualTo(personOf(stays.registrationId())));
        assertThat(personOf(form)).isNotEqualTo(personOf(leaves.registrationId()));
    }

    private void movesTo(Candidate candidate, String email) {
        Person before = candidate.person();
        Person after = new Person(
                before.name(),
                email,
                before.language(),
                before.zone(),
                before.organisation(),
                before.organisationKind());
        staff.correct(candidate.registrationId(), after).expect(200);
        visitors.confirmAddress(mailbox.await(after, "confirm-new-address").token("/join/address/"))
                .expect(204);
    }

    private String personOf(String registrationId) {
        return staff.registration(registrationId).at("/personId");
    }

    @Test
    void a_name_as_in_the_passport_is_asked_once_staff_say_so_and_goes_no_further_than_the_pages() {
        Person pat = People.named("Pat Passport");
        String asInThePassport = "Patricia Quirina Passport-Zwart";
        Confidential.add(asInThePassport);
        String mission = announce(plan());
        assertThat(visitors.mission(mission).expect(200).at("/asksPassportName"))
                .isEqualTo("false");
        Map<String, Object> asking = new HashMap<>(plan().json());
        asking.put("asksPassportName", true);
        staff.change(mission, asking).expect(200);
        Eventually.check(() -> assertThat(visitors.mission(mission).expect(200).at("/asksPassportName"))
                .isEqualTo("true"));

        String id = UUID.randomUUID().toString();
        Map<String, Object> form = new HashMap<>(pat.form(id, mission));
        form.put("passportName", asInThePassport);
        kogge.http()
                .send("POST", "/api/delegation/v1/registrations", Map.of(), form)
                .expect(202);
        String token = mailbox.await(pat, "confirm-address").token("/join/my/");
        Answer mine = visitors.mine(token).expect(200);
        assertThat(mine.at("/passportName")).isEqualTo(asInThePassport);
        visitors.confirm(token).expect(200);
        mailbox.awaitExactly(pat, "confirm-address", "received", "accepted");
        assertThat(staff.registration(id).at("/passportName")).isEqualTo(asInThePassport);

        assertThat(mailbox.of(pat)).noneMatch(letter -> letter.text().contains("Quirina"));
        assertThat(kogge.log().mentions("Quirina")).as("on a topic").isFalse();
        assertThat(kogge.log().mentions(pat.email()))
                .as("what is looked for is found")
                .isTrue();
    }
}
