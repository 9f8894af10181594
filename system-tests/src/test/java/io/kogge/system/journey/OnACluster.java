// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.PublicApi;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Tests that share one Kogge with two instances of each service; in the end all of its promises hold. */
abstract class OnACluster {
    @Parameter
    TestDatabase database;

    Cluster kogge;
    StaffApi staff;
    PublicApi visitors;
    Mailbox mailbox;
    final Map<String, Integer> places = new HashMap<>();

    @BeforeParameterizedClassInvocation
    void start() {
        kogge = Cluster.start(database, 2);
        staff = kogge.staff();
        visitors = kogge.visitors();
        mailbox = kogge.mailbox();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        try {
            kogge.checkInvariants(places::get);
        } finally {
            kogge.close();
        }
    }

    String announce(MissionPlan plan) {
        String mission = staff.announce(plan);
        places.put(mission, plan.capacity());
        return mission;
    }

    MissionPlan plan() {
        return Missions.hydrogenToHamburg(kogge.clock());
    }

    Candidate registersAndConfirms(String mission, String name) {
        return Candidate.registers(visitors, mailbox, mission, People.named(name))
                .confirms();
    }

    Answer registers(String mission, Person person) {
        return visitors.register(UUID.randomUUID().toString(), mission, person);
    }

    String places(String mission, String which) {
        return visitors.mission(mission).expect(200).at("/places/" + which);
    }
}
