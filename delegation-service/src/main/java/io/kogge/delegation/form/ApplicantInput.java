// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.form;

import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Organisation;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Correction;
import io.kogge.kernel.text.Languages;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.settings.MailProperties;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody fills in about oneself; the same fields in the form and in JSON. Whether a mission asks for all of them is
 * no matter of reading.
 */
public final class ApplicantInput {
    private static final String PASSPORT_NAME = "passportName";
    private static final int NAME = 120;
    private static final int ORGANISATION = 160;
    private static final int ROLE = 120;
    private static final int MOTIVATION = 2000;
    /** Of the Dutch trade register: 8 digits, no check digit. */
    private static final int KVK_DIGITS = 8;

    private static final int KVK_TYPED = 60;
    /** As in the zone of a passport that people read: Latin letters, with any marks, and what stands between them. */
    private static final Pattern LATIN =
            Pattern.compile("(?=.*\\p{IsLatin})[\\p{IsLatin}\\p{M}\\p{Zs}.,'`\u2018\u2019\u02bb\u02bc\u2010\u2011-]+");

    /** What people write before the digits, and between them. */
    private static final Pattern AROUND_KVK =
            Pattern.compile("(?i)^(?:k\\.?v\\.?k\\.?|coc)?[ .:-]*(?:nr|nummer|number)?(?=[ .:0-9-])|[ .:\\u00a0-]");

    /** Digits with what people write between them; at least so many that it can be called. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ ()./-]{0,2}[0-9]){5,19}");

    private final AddressInput addresses;

    /** Takes addresses that the office's mail server can reach. */
    public ApplicantInput(MailProperties mail) {
        this.addresses = new AddressInput(mail);
    }

    /** All of it; the caller finishes the fields. */
    public Applicant read(Fields fields) {
        return read(fields, () -> addresses.read(fields));
    }

    /** All of it to put right what is known; the caller finishes the fields. */
    public Correction correction(Fields fields) {
        return new Correction(read(fields), saysPassportName(fields));
    }

    /** The same of all but the address, which stays as it is. */
    public static Correction correction(Fields fields, String email) {
        return new Correction(read(fields, () -> email), saysPassportName(fields));
    }

    /** Blank counts: it was shown, and emptied. */
    private static boolean saysPassportName(Fields fields) {
        return fields.names().contains(PASSPORT_NAME);
    }

    /** Reads in the order of the form, which is the order that faults are listed in. */
    private static Applicant read(Fields fields, Supplier<String> address) {
        String name = fields.text("name").max(NAME).withoutDomains().required();
        String email = address.get();
        @Nullable
        String phone = fields.text("phone").matching(PHONE, "bad-phone").orNull();
        @Nullable
        String passportName = fields.text(PASSPORT_NAME)
                .max(NAME)
                .matching(LATIN, "not-latin")
                .withoutDomains()
                .orNull();
        @Nullable String role = fields.text("role").max(ROLE).withoutLinks().orNull();
        String organisation =
                fields.text("organisation").max(ORGANISATION).withoutLinks().required();
        OrganisationKind kind =
                fields.choice("organisationKind", OrganisationKind.class).required();
        @Nullable String kvkNumber = kvkNumber(fields);
        @Nullable
        String motivation =
                fields.text("motivation").multiline().max(MOTIVATION).orNull();
        String language = fields.oneOf("language", Languages.ALL).required();
        ZoneId zone = fields.zone("zone").required();
        return new Applicant(
                new PersonDetails(name, email, phone, language, zone, passportName),
                new Organisation(organisation, kind, kvkNumber),
                role,
                motivation);
    }

    /** As people write it: "12345678", "KVK 12 34 56 78", "12.34.56.78". */
    private static @Nullable String kvkNumber(Fields fields) {
        String typed = fields.text("kvkNumber").max(KVK_TYPED).orNull();
        if (typed == null) {
            return null;
        }
        String digits = AROUND_KVK.matcher(typed).replaceAll("");
        if (digits.length() != KVK_DIGITS || !digits.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            long given = typed.chars().filter(Character::isDigit).count();
            fields.fault("kvkNumber", "bad-kvk-number", Map.of("digits", given));
        }
        return digits;
    }

    /**
     * The form of a correction as it is read: answers that stand are not asked for, and are as they were. So is a name as in the
     * passport that the form did not show, lest it is shown as empty and sent so the next time.
     */
    public static Form completed(Form typed, Applicant known, Registration registration, MissionProgress mission) {
        Form.Filling stays = Form.filled().set(PASSPORT_NAME, known.person().passportName());
        return typed.or((registration.answersStand(mission) ? answers(stays, known) : stays).build());
    }

    /** A form filled in with what is known. */
    public static Form.Filling fill(Applicant applicant) {
        return answers(Form.filled(), applicant)
                .set("name", applicant.person().name())
                .set("email", applicant.person().email())
                .set("phone", applicant.person().phone())
                .set(PASSPORT_NAME, applicant.person().passportName())
                .set("language", applicant.person().language())
                .set("zone", applicant.person().zone().getId());
    }

    private static Form.Filling answers(Form.Filling filling, Applicant applicant) {
        return filling.set("organisation", applicant.organisation().name())
                .set("organisationKind", applicant.organisation().kind())
                .set("kvkNumber", applicant.organisation().kvkNumber())
                .set("role", applicant.role())
                .set("motivation", applicant.motivation());
    }
}
