// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.events.ConsumerGroups;
import io.kogge.benchmarks.events.EventCopier;
import io.kogge.benchmarks.events.Topics;
import io.kogge.benchmarks.events.WriterSchemas;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Installation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Fills the topics of an installation with copies of the {@link Life} of one mission and one registration. Its services are
 * down meanwhile and go on behind the copies, so that nothing but a rebuild ever reads these.
 */
final class ManyEvents {
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(1);

    /** Every copy on this topic is a mission of its own. */
    private static final String OF_MISSIONS = "mission.events.v1";

    /** So many missions share all registrations. */
    private static final int MISSIONS = 200;

    private final Installation installation;
    private final Topics topics;
    private final EventCopier copier;

    ManyEvents(Installation installation) {
        this.installation = installation;
        this.topics = new Topics(installation.bootstrapServers());
        this.copier = new EventCopier(WriterSchemas.of(installation.side().directory()));
    }

    /** Fills each topic that has events to so many of them. */
    void fill(int events, List<String> services) {
        String mission = Life.happen(installation);
        try (ConsumerGroups groups = new ConsumerGroups(installation.bootstrapServers())) {
            Map<String, Set<TopicPartition>> assignments = groups.assignments();
            installation.stopServices();
            groups.sharedTopics().forEach(topic -> fill(topic, events, mission));
            Await.until("the groups are empty", TO_CATCH_UP, groups::allEmpty);
            groups.moveToEnd(assignments);
        }
        installation.startServices(services);
    }

    private void fill(String topic, int events, String mission) {
        List<ConsumerRecord<String, byte[]>> life = topics.everything(topic);
        if (!life.isEmpty()) {
            topics.write(LongStream.range(life.size(), events).mapToObj(number -> copy(life, number, mission)));
        }
    }

    private ProducerRecord<String, byte[]> copy(
            List<ConsumerRecord<String, byte[]>> life, long number, String mission) {
        ConsumerRecord<String, byte[]> original = life.get((int) (number % life.size()));
        long copy = number / life.size();
        Map<String, String> chosen = new HashMap<>();
        if (!original.topic().equals(OF_MISSIONS)) {
            chosen.put(mission, EventCopier.derived(mission, copy % MISSIONS));
        }
        return copier.copy(original, copy, chosen);
    }
}
