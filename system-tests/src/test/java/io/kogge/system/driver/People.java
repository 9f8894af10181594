// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.util.Locale;

/** The people of the journeys. */
public final class People {
    /** Writes and reads Dutch, lives in Groningen. */
    public static final Person SANNE =
            new Person("Sanne Wiersma", "sanne@example.org", "nl", "Europe/Amsterdam", "Waterstof Noord", "BUSINESS");

    /** Reads English, lives in Hull. */
    public static final Person OLIVER =
            new Person("Oliver Hughes", "oliver@example.org", "en", "Europe/London", "Humber Hydrogen", "BUSINESS");

    /** Reads English, lives in Tianjin, whose clocks are Shanghai's. */
    public static final Person LI_NA =
            new Person("Li Na", "li.na@example.org", "en", "Asia/Shanghai", "Tianjin University", "KNOWLEDGE");

    private People() {}

    /** Somebody of that name, for a test that shares its mailbox with others; reads English. */
    public static Person named(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return new Person(name, address, "en", "Europe/Amsterdam", name + " BV", "BUSINESS");
    }

    /** One of a crowd. */
    public static Person numbered(int number) {
        return new Person(
                "Person " + number,
                "person-" + number + "@example.org",
                number % 2 == 0 ? "nl" : "en",
                "Europe/Amsterdam",
                "Organisation " + number,
                "BUSINESS");
    }
}
