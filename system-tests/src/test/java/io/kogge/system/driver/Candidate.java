// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who registered and has the personal link from the mail. */
public final class Candidate {
    private final PublicApi api;
    private final Person person;
    private final String registrationId;
    private final String token;

    private Candidate(PublicApi api, Person person, String registrationId, String token) {
        this.api = api;
        this.person = person;
        this.registrationId = registrationId;
        this.token = token;
    }

    /** Hands in the form and waits for the mail that asks to confirm the address. */
    public static Candidate registers(PublicApi api, Mailbox mailbox, String missionId, Person person) {
        String id = api.register(missionId, person);
        Letter letter = mailbox.await(person, "confirm-address");
        return new Candidate(api, person, id, letter.token("/join/my/"));
    }

    /** Confirms the address, which makes the registration count. */
    public Candidate confirms() {
        api.confirm(token).expect(200);
        return this;
    }

    /** Does not come after all. */
    public void withdraws() {
        api.withdraw(token).expect(200);
    }

    /** Waits until the person's own page says so, such as {@code ACCEPTED}. */
    public Candidate awaits(String state) {
        Eventually.check(
                () -> assertThat(state()).as("state of %s", person.name()).isEqualTo(state));
        return this;
    }

    /** What the person's own page says. */
    public String state() {
        return mine().at("/state");
    }

    /** The person's own page as the API gives it. */
    public Answer mine() {
        return api.mine(token).expect(200);
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** The registration. */
    public String registrationId() {
        return registrationId;
    }

    /** The personal link's token. */
    public String token() {
        return token;
    }
}
