// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Idle;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.events.EventCopier;
import io.kogge.benchmarks.events.EventWatch;
import io.kogge.benchmarks.events.SentMails;
import io.kogge.benchmarks.events.Topics;
import io.kogge.benchmarks.events.WriterSchemas;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.process.Condition;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * People with a place on missions, as many as one likes: that staff entered one is copied for others. Each time the missions
 * move by a day all of them get a mail with its calendar entry.
 */
final class Mailbag implements AutoCloseable {
    private static final String CONTACTS = "delegate.contacts.v1";
    /** Of a mission. */
    private static final int MOST_PLACES = 1000;

    private static final Duration TO_BEGIN = Duration.ofMinutes(1);
    /** What somebody is told who gets a place: that the form came, and of the place. */
    private static final int MOST_MAILS = 2;

    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
    private static final Duration TO_CATCH_UP = Duration.ofMinutes(2);
    private static final Duration TO_WATCH = Duration.ofSeconds(5);

    private final Bench bench;
    private final String name;
    private final Installation installation;
    private final Staff staff;
    private final SentMails sent;
    private final List<String> missions;
    private final int people;
    private final Duration limit;
    private Idle idle = Idle.NOTHING;

    private Mailbag(Bench bench, String name, Installation installation, Whose whose) {
        this.bench = bench;
        this.name = name;
        this.installation = installation;
        this.staff = installation.staff();
        this.sent = new SentMails(installation.bootstrapServers());
        this.people = whose.people();
        this.missions = staff.announce(-Math.floorDiv(-people, MOST_PLACES), Math.min(people, MOST_PLACES));
        this.limit = TO_BEGIN.plusSeconds((long) MOST_MAILS * people / whose.slowest());
    }

    /**
     * Who is in a bag.
     *
     * @param people how many
     * @param person the number of the one who is copied, who is in no other bag
     * @param slowest mails a second below which it is given up
     */
    record Whose(int people, long person, int slowest) {}

    /** Missions for these, of whom one is on one. */
    static Mailbag open(Bench bench, String name, Installation installation, Whose whose) {
        Mailbag bag = new Mailbag(bench, name, installation, whose);
        bag.staff.enter(bag.missions.get(0), whose.person());
        bag.await(1, bag::settled);
        return bag;
    }

    /** Lets all others have a place, and returns when they have been told. */
    void fill() {
        bench.say("%s: %d people get a place", name, people);
        Topics topics = new Topics(installation.bootstrapServers());
        EventCopier copier =
                new EventCopier(WriterSchemas.of(installation.side().directory()));
        int before = sent.count();
        ConsumerRecord<String, byte[]> contact = last(topics, CONTACTS, record -> true);
        ConsumerRecord<String, byte[]> arrival = last(
                topics,
                EventWatch.REGISTRATIONS,
                record -> missions.get(0).equals(record.key())
                        && installation.side().dialect().isArrival(EventWatch.header(record, "ce_type")));
        Stream.of(contact, arrival)
                .forEach(original -> topics.write(LongStream.range(1, people)
                        .mapToObj(copy -> copier.copy(
                                original, copy, Map.of(missions.get(0), missions.get((int) copy / MOST_PLACES))))));
        await(before + people - 1, this::settled);
        installation.awaitQuiet(TO_CATCH_UP);
        idle = Idle.watch(TO_WATCH, installation::usage);
        bench.say("%s: all have been told", name);
    }

    private static ConsumerRecord<String, byte[]> last(
            Topics topics, String topic, Predicate<ConsumerRecord<String, byte[]>> which) {
        return topics.everything(topic).stream()
                .filter(which)
                .max(Comparator.comparingLong(ConsumerRecord::timestamp))
                .orElseThrow();
    }

    /** Moves the missions, and returns when everybody has been told. */
    Mailed move() {
        int before = sent.count();
        Usage used = installation.usage();
        long begin = System.nanoTime();
        missions.forEach(staff::move);
        await(before + people, () -> sent.count() >= before + people);
        installation.awaitQuiet(TO_CATCH_UP);
        double whole = (System.nanoTime() - begin) / 1e9;
        long first = sent.at(before + 1);
        return new Mailed(
                people,
                (sent.at(before + people) - first) / 1e9,
                (first - begin) / 1e9,
                installation.usage().since(used),
                idle,
                whole);
    }

    /** Whether no mail came for a while. */
    private boolean settled() {
        int count = sent.count();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        return sent.count() == count;
    }

    private void await(int atLeast, Condition and) {
        long[] next = {System.nanoTime() + TOLD_EVERY.toNanos()};
        Await.until(name + ": " + atLeast + " mails", limit, () -> {
            int count = sent.count();
            if (System.nanoTime() > next[0]) {
                next[0] += TOLD_EVERY.toNanos();
                bench.say("%s: %d of at least %d mails", name, count, atLeast);
            }
            return count >= atLeast && and.holds();
        });
    }

    @Override
    public void close() {
        sent.close();
    }
}
