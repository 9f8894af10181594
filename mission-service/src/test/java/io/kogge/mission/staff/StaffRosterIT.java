// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.mission.RunningService;
import io.kogge.mission.staff.StaffSettings.Account;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.staff.StaffAccount;
import io.kogge.testkit.invariant.TopicReader;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.session.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class StaffRosterIT {
    private final RunningService service;
    private final MongoStaffMembers stored;
    private final Aggregates<StaffMember, StaffMember.Event> members;
    private final String id = "staff-" + UUID.randomUUID();

    StaffRosterIT(TestDatabase database) {
        service = RunningService.on(database);
        // of its own: the service itself follows its configuration in the other
        stored = new MongoStaffMembers(service.bean(MongoDatabase.class), "staff_members_of_" + id);
        members = service.bean(AggregateFactory.class).aggregates(stored.type());
    }

    @Test
    void theConfiguredAccountsArePublishedAtTheStart() {
        await().untilAsserted(() -> assertThat(published("staff-1"))
                .anySatisfy(record -> assertThat(account(record).getName()).isEqualTo("Marijke de Boer")));
    }

    @Test
    void anAccountIsPublishedOnceAndErasedWhenItIsConfiguredNoMore() {
        roster(id).follow().then(roster(id).follow()).block();
        assertThat(stored.present().collectList().block()).contains(id);

        roster().follow().then(roster("staff-1").follow()).block();

        assertThat(stored.present().collectList().block()).doesNotContain(id);
        List<ConsumerRecord<String, byte[]>> records = published(id);
        assertThat(records).hasSize(2);
        assertThat(account(records.get(0)).getRoles()).containsExactly("operator", "staff");
        assertThat(account(records.get(1)).getName()).isEmpty();
        assertThat(account(records.get(1)).getRoles()).isEmpty();
    }

    private StaffRoster roster(String... ids) {
        List<Account> accounts = new ArrayList<>();
        for (String each : ids) {
            accounts.add(new Account(
                    each,
                    each,
                    "Marijke de Boer",
                    "hash",
                    Set.of(Role.STAFF, Role.OPERATOR),
                    each + "@groningen.example",
                    "nl"));
        }
        return new StaffRoster(accounts, members, stored::present);
    }

    private static List<ConsumerRecord<String, byte[]>> published(String key) {
        return new TopicReader(SharedBroker.get().bootstrapServers())
                .read(Topic.STAFF_ACCOUNTS.topicName()).stream()
                        .filter(record -> record.key().equals(key))
                        .toList();
    }

    private static StaffAccount account(ConsumerRecord<String, byte[]> record) {
        return (StaffAccount) new EventCodec().decode(record.value());
    }
}
