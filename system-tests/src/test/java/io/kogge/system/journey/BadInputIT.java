// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is refused with the reason, never with a 500, and changes nothing. */
@OnOneDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    /** Stands for the version that the mission has now. */
    private static final String NOW = "*now*";

    @Parameter
    TestDatabase database;

    private Cluster kogge;
    private StaffApi staff;
    private Mailbox mailbox;
    private String mission;
    private Candidate delegate;
    private Candidate gone;

    @BeforeParameterizedClassInvocation
    void start() {
        kogge = Cluster.start(database, 1);
        staff = kogge.staff();
        mailbox = kogge.mailbox();
        mission = staff.announce(Missions.hydrogenToHamburg(kogge.clock()));
        delegate = Candidate.registers(kogge.visitors(), mailbox, mission, People.SANNE)
                .confirms()
                .awaits("ACCEPTED");
        mailbox.awaitExactly(People.SANNE, "confirm-address", "received", "accepted");
        gone = Candidate.registers(kogge.visitors(), mailbox, mission, People.OLIVER)
                .confirms()
                .awaits("ACCEPTED");
        // who withdraws before the mail about the place goes out does not get it
        mailbox.await(People.OLIVER, "accepted");
        gone.withdraws();
        mailbox.awaitExactly(People.OLIVER, "confirm-address", "received", "accepted", "withdrawn");
    }

    @AfterParameterizedClassInvocation
    void stop() {
        kogge.close();
    }

    Stream<BadRequest> requests() {
        String question = kogge.links().token("follow-up", delegate.registrationId(), 1);
        return new BadRequests(mission, delegate.registrationId(), delegate.token(), question, gone.registrationId())
                .all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void bad_input_is_refused_and_changes_nothing(BadRequest request) {
        List<Object> before = everything();

        Answer answer = send(request, staff.headers());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(request.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(request.named()).allSatisfy(part -> assertThat(answer.text()).contains(part));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void staff_work_needs_a_session() {
        List<Object> before = everything();
        for (String path : List.of(
                "/api/mission/v1/missions",
                "/api/delegation/v1/missions/" + mission + "/registrations",
                "/api/notification/v1/missions/" + mission + "/timeline",
                "/api/notification/v1/missions/" + mission + "/deliveries")) {
            assertThat(kogge.http().get(path, Map.of()).status()).as(path).isEqualTo(401);
            assertThat(kogge.http()
                            .get(path, Map.of("Authorization", "Bearer forged"))
                            .status())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(kogge.http()
                        .send(
                                "POST",
                                "/api/mission/v1/missions/" + mission + "/steps",
                                Map.of(),
                                Map.of("step", "CANCEL"))
                        .status())
                .isEqualTo(401);
        assertThat(everything()).isEqualTo(before);
    }

    private Answer send(BadRequest request, Map<String, String> session) {
        Map<String, String> headers = new HashMap<>(session);
        headers.putAll(request.headers());
        headers.computeIfPresent(
                "If-Match",
                (name, value) -> value.equals(NOW) ? staff.mission(mission).etag() : value);
        return kogge.http().sendText(request.method(), request.path(), headers, request.body());
    }

    /** All that a request could change. */
    private List<Object> everything() {
        return List.of(
                staff.get("/api/mission/v1/missions").expect(200).json(),
                staff.mission(mission).json(),
                staff.registrations(mission),
                staff.registration(delegate.registrationId()).json(),
                staff.timeline(mission),
                staff.deliveries(mission),
                staff.followUpAnswers(mission),
                mailbox.sent(),
                kogge.log().length());
    }
}
