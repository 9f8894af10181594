// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.system.driver.Cluster;
import io.kogge.testkit.browser.Chromium;
import io.kogge.testkit.mongo.TestDatabase;

/** An office with two people: one reads Dutch, the other English. */
final class TwoDesks implements AutoCloseable {
    private final Cluster kogge;
    private final Browsing browsing;
    private final Visitor staff;
    private final Visitor colleague;

    private TwoDesks(Cluster kogge, Browsing browsing) {
        this.kogge = kogge;
        this.browsing = browsing;
        staff = browsing.atDesk("nl");
        colleague = browsing.atDesk("en");
    }

    /** A new Kogge with nothing in it, and a browser for each of them. */
    static TwoDesks open(TestDatabase database) {
        Chromium.orLeaveOut();
        Cluster kogge = Cluster.start(database, 1);
        return new TwoDesks(kogge, Browsing.start(kogge.url()));
    }

    /** Both sign in, each with an own account. */
    void signIn() {
        new MissionDesk(staff).signIn(Cluster.USERNAME, kogge.password());
        new MissionDesk(colleague).signIn(Cluster.COLLEAGUE, kogge.password());
    }

    /** Both look at a page. */
    void look(String path, String name) {
        staff.open(path).checked(name);
        colleague.open(path).checked(name);
    }

    Cluster kogge() {
        return kogge;
    }

    Visitor staff() {
        return staff;
    }

    Visitor colleague() {
        return colleague;
    }

    /** Another window of somebody behind a desk. */
    Visitor anotherDesk(String language) {
        return browsing.atDesk(language);
    }

    /** Somebody else, with a phone. */
    Visitor outsider() {
        return browsing.onPhone("en");
    }

    @Override
    public void close() {
        browsing.close();
        kogge.close();
    }
}
