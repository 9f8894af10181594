// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Lets one instance run a job: whoever has the lease keeps it from run to run.
 *
 * @param holder this instance
 */
record JobLease(Leases leases, String holder) {
    private static final Logger LOG = LoggerFactory.getLogger(JobLease.class);

    /** How long a crashed instance's jobs rest beyond their pause. */
    private static final Duration TERM = Duration.ofSeconds(15);

    /** Runs it if this instance may. */
    Mono<Void> run(RecurringJob job, Mono<Void> run) {
        if (job.where() == RecurringJob.Where.EVERYWHERE) {
            return run;
        }
        return leases.take(name(job), holder, term(job))
                .filter(taken -> taken)
                .flatMap(taken -> leases.during(name(job), holder, term(job), run));
    }

    /** Lets another instance go on at once. */
    Mono<Void> giveBack(RecurringJob job) {
        return job.where() == RecurringJob.Where.EVERYWHERE
                ? Mono.empty()
                : leases.giveBack(name(job), holder).onErrorResume(error -> {
                    LOG.debug("The lease of job {} ends by itself", job.name(), error);
                    return Mono.empty();
                });
    }

    private static String name(RecurringJob job) {
        return "job." + job.name();
    }

    private static Duration term(RecurringJob job) {
        return job.every().plus(TERM);
    }
}
