// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import io.kogge.notification.bounces.model.reply.CalendarReply.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How subjects of answers begin: what is left where the line with the answer cannot be read. */
enum Spoken {
    YES(
            Answer.ACCEPTED,
            "accepted",
            "geaccepteerd",
            "zugesagt",
            "angenommen",
            "accepté",
            "aceptado",
            "accettato",
            "已接受"),
    NO(
            Answer.DECLINED,
            "declined",
            "geweigerd",
            "afgewezen",
            "abgelehnt",
            "abgesagt",
            "refusé",
            "rechazado",
            "rifiutato",
            "已拒绝"),
    PERHAPS(
            Answer.TENTATIVE,
            "tentative",
            "tentatively accepted",
            "voorlopig",
            "mit vorbehalt",
            "vorläufig",
            "provisoire",
            "provisional",
            "暂定");

    private final Answer answer;
    private final List<String> words;

    Spoken(Answer answer, String... words) {
        this.answer = answer;
        this.words = List.of(words);
    }

    static Optional<Answer> in(String subject) {
        String begin = subject.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(spoken -> spoken.words.stream().anyMatch(begin::startsWith))
                .map(spoken -> spoken.answer)
                .findFirst();
    }
}
