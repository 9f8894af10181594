// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented person who registers; addresses under example.org belong to nobody. */
record InventedPerson(
        String name,
        String email,
        String language,
        String zone,
        String organisation,
        String organisationKind,
        String role,
        String motivation,
        @Nullable String passportName) {

    static final InventedPerson SANNE = new InventedPerson(
            "Sanne Wiersma",
            "sanne.wiersma@example.org",
            "nl",
            "Europe/Amsterdam",
            "Windkracht Noord BV",
            "BUSINESS",
            "Directeur",
            "Wij zoeken een havenbedrijf dat groene waterstof inkoopt.",
            null);
    static final InventedPerson OLIVER = new InventedPerson(
            "Oliver Hughes",
            "oliver.hughes@example.org",
            "en",
            "Europe/London",
            "Tidewater Electrolysers Ltd",
            "BUSINESS",
            "Sales director",
            "We build electrolysers from 5 MW and look for partners at the port.",
            null);
    static final InventedPerson LI_NA = new InventedPerson(
            "Li Na",
            "li.na@example.org",
            "en",
            "Asia/Shanghai",
            "Tianjin Port Research Institute",
            "KNOWLEDGE",
            "Senior researcher",
            "Our institute compares hydrogen terminals in Europe and China.",
            "LI NA");
    static final List<InventedPerson> ALL = List.of(SANNE, OLIVER, LI_NA);

    /**
     * The same person has the same id in every run over the same mission, so that a run can be repeated. It is made of the
     * place in the list: an id is kept for ever and must not be worked out from who somebody is.
     */
    String registrationId(String missionId) {
        return UUID.nameUUIDFromBytes((missionId + '/' + ALL.indexOf(this)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Map<String, Object> form(String missionId) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", registrationId(missionId));
        form.put("missionId", missionId);
        form.put("name", name);
        form.put("email", email);
        form.put("language", language);
        form.put("zone", zone);
        form.put("organisation", organisation);
        form.put("organisationKind", organisationKind);
        form.put("role", role);
        form.put("motivation", motivation);
        if (passportName != null) {
            form.put("passportName", passportName);
        }
        form.put("privacyNotice", true);
        return form;
    }
}
