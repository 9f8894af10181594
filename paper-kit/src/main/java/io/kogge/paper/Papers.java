// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import io.kogge.paper.PaperFailure.Cause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Makes papers on threads of its own, a few at a time, within limits. What was made is read back before it is handed out:
 * a paper whose text is not all there, or that has an empty page, is a failure and no file. Nothing outside the paper is
 * ever fetched.
 */
public final class Papers implements AutoCloseable {
    private static final int QUEUED = 100;
    private static final int IDLE_SECONDS = 60;

    private final PaperLimits limits;
    private final Scheduler scheduler;

    /** Within these limits. */
    public Papers(PaperLimits limits) {
        this.limits = limits;
        this.scheduler = Schedulers.newBoundedElastic(limits.atOnce(), QUEUED, "papers", IDLE_SECONDS, true);
    }

    /** The file; fails with {@link PaperFailure}. */
    public Mono<byte[]> pdf(Paper paper) {
        return Mono.fromCallable(() -> make(paper))
                .subscribeOn(scheduler)
                .timeout(limits.time())
                .onErrorMap(
                        TimeoutException.class,
                        slow -> new PaperFailure(
                                Cause.TOO_SLOW, "The paper took longer than " + seconds(limits.time())));
    }

    /**
     * The letters of a text that no paper can have, each once; so that who writes it can be told in time. Reads the fonts, and
     * so blocks, when it is asked first.
     */
    public List<String> unprintable(String text) {
        return Glyphs.without(Fonts::has, Glyphs.bare(text));
    }

    @Override
    public void close() {
        scheduler.dispose();
    }

    private byte[] make(Paper paper) {
        int length = paper.html().length() + paper.css().length();
        if (length > limits.html()) {
            throw new PaperFailure(
                    Cause.TOO_LARGE, "The paper has " + length + " characters; " + limits.html() + " is the most");
        }
        PaperDocument document = PaperDocument.of(paper);
        List<String> missing = unprintable(paper.title() + running(paper.running()) + document.drawn());
        if (!missing.isEmpty()) {
            throw new PaperFailure(
                    Cause.LETTERS_WITHOUT_FONT, "No font has these letters: " + String.join(" ", missing), missing);
        }
        byte[] pdf = Renderer.render(document, limits);
        Verification.of(pdf, document.text(), paper.language(), limits);
        return pdf;
    }

    private static String running(Paper.Running running) {
        return running.header() + running.footer() + running.number();
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " seconds";
    }
}
