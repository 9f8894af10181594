// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.Diagnosis;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a report says for people: the only thing that many servers send. */
final class TextReader {
    private static final Pattern HAS_CODE =
            Pattern.compile(".*(?<![\\d.])([45]\\d\\d[ -]|[45]\\.\\d{1,3}\\.\\d{1,3}).*");

    private static final int MOST = 50;

    private final HumanText text;
    private final List<String> named;
    private final Mentions mentions;

    TextReader(Part mail, HumanText text, HeaderFields original) {
        this.text = text;
        HeaderFields headers = mail.headers();
        List<String> recipients = Original.recipients(original);
        Set<String> ours = new HashSet<>(Stream.concat(
                        Stream.of("To", "From", "Delivered-To").flatMap(name -> headers.all(name).stream()),
                        // who wrote the letter
                        Stream.of("From", "Sender", "Reply-To", "Return-Path")
                                .flatMap(name -> original.all(name).stream()))
                .flatMap(value -> Addresses.in(value).stream())
                .toList());
        ours.removeIf(address -> recipients.stream().anyMatch(other -> Addresses.same(other, address)));
        this.mentions = new Mentions(text.lines(), ours);
        List<String> failed = headers.all("X-Failed-Recipients").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .toList();
        List<String> mentioned = failed.isEmpty() ? mentions.of(recipients) : failed;
        this.named = (mentioned.isEmpty() ? recipients : mentioned)
                .stream().limit(MOST).toList();
    }

    /** The addresses that it is about. */
    List<String> addresses() {
        return named;
    }

    Optional<String> only() {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    List<Finding> findings() {
        return named.isEmpty()
                ? List.of(finding(""))
                : named.stream().map(this::finding).toList();
    }

    private Finding finding(String address) {
        Diagnosis diagnosis = diagnosis(address, allAlike());
        String said = address.isEmpty() ? "" : mentions.about(address);
        return new Finding(
                address,
                sentTo(address).orElse(null),
                diagnosis.verdict(),
                diagnosis.why(),
                null,
                ServerWords.brief(said.isEmpty() ? codes() : said));
    }

    /** To whom the letter was sent, where the text says that it was passed on from there to this address. */
    Optional<String> sentTo(String address) {
        return address.isEmpty() ? Optional.empty() : mentions.sentTo(address);
    }

    /** What is written around this address. */
    String about(String address) {
        return mentions.about(address);
    }

    /** Whether what is said is said of all. */
    private boolean allAlike() {
        return named.size() <= 1
                || named.stream()
                        .noneMatch(address ->
                                Diagnosis.of(mentions.about(address), "").isTelling());
    }

    /** What is said about this address, or, where it is the only one, about anything. */
    Diagnosis diagnosis(String address, boolean only) {
        Diagnosis about = address.isEmpty() ? Diagnosis.NOTHING : Diagnosis.of(mentions.about(address), "");
        if (about.isTelling() || !only) {
            return about;
        }
        Diagnosis cited = Diagnosis.of(codes(), "");
        return Stream.of(cited, Diagnosis.ofText(text.text()))
                .filter(Diagnosis::isTelling)
                .findFirst()
                .orElse(about.equals(Diagnosis.NOTHING) ? cited : about);
    }

    /** The lines that cite a server. */
    private String codes() {
        return text.lines().stream()
                .filter(line -> HAS_CODE.matcher(line).matches())
                .collect(Collectors.joining("\n"));
    }
}
