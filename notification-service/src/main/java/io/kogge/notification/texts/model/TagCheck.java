// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholder.Type;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.TextBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the placeholders of one text, in their order. */
final class TagCheck {
    private final String text;
    private final Placeholders known;
    private final Reporter reporter;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final Set<Placeholder> sure = new HashSet<>();
    private final Set<Placeholder> unsure = new HashSet<>();

    /** Takes what is wrong. */
    interface Reporter {
        void fault(int line, String code, Map<String, Object> params);
    }

    private TagCheck(String text, Placeholders known, Reporter reporter) {
        this.text = text;
        this.known = known;
        this.reporter = reporter;
    }

    /** Of a body: with sections, blocks and links, and all that the message needs. */
    static void body(String text, Placeholders known, Reporter reporter, MissingReporter missing) {
        TagCheck check = new TagCheck(text, known, reporter);
        check.look();
        known.needed().keySet().stream()
                .sorted()
                .filter(needed -> !check.sure.contains(needed))
                .forEach(needed -> missing.fault(
                        check.unsure.contains(needed) ? "placeholder-not-always" : "placeholder-needed", needed));
    }

    /** Takes a placeholder that is needed. */
    interface MissingReporter {
        void fault(String code, Placeholder needed);
    }

    /** Of a subject: words alone. */
    static void subject(String text, Placeholders known, Reporter reporter) {
        TagCheck check = new TagCheck(text, known, reporter);
        Tag.all(text).stream()
                .filter(tag -> tag.type() == Tag.Type.BLOCK || isLinkOrList(tag))
                .forEach(tag -> check.fault(tag, "placeholder-not-in-subject"));
        check.look();
    }

    private static boolean isLinkOrList(Tag tag) {
        return Placeholder.of(tag.name())
                .filter(found -> found.type() == Type.LINK
                        || found.type() == Type.LIST
                        || found.list().isPresent())
                .isPresent();
    }

    private void look() {
        Tag.all(text).forEach(this::look);
        open.forEach(tag -> fault(tag, "section-not-closed"));
    }

    private void look(Tag tag) {
        switch (tag.type()) {
            case UNFINISHED -> fault(tag, "placeholder-not-finished");
            case REFUSED -> fault(tag, "placeholder-not-allowed");
            case BLOCK -> block(tag);
            case VARIABLE -> placeholder(tag).ifPresent(found -> variable(tag, found));
            case SECTION, INVERTED -> {
                placeholder(tag)
                        .filter(found -> !found.opensSection())
                        .ifPresent(found -> fault(tag, "section-not-possible"));
                open.push(tag);
            }
            case END -> end(tag);
        }
    }

    private void variable(Tag tag, Placeholder found) {
        switch (found.type()) {
            case YES_NO, LIST -> fault(tag, "placeholder-is-section");
            case OF_LIST -> insideList(tag, found);
            case LINK_OF_LIST -> {
                insideList(tag, found);
                destination(tag);
            }
            case LINK -> {
                destination(tag);
                (counts(found) ? sure : unsure).add(found);
            }
            case TEXT -> {}
        }
    }

    private void insideList(Tag tag, Placeholder found) {
        if (open.stream()
                .noneMatch(around -> found.list()
                        .filter(list -> around.section().equals("#" + list.key()))
                        .isPresent())) {
            fault(tag, "placeholder-outside-list");
        }
    }

    private void destination(Tag tag) {
        if (!tag.isDestination(text)) {
            fault(tag, "placeholder-is-link");
        }
    }

    /** Whether what stands here is there whenever the message needs it. */
    private boolean counts(Placeholder needed) {
        Set<String> allowed = known.needed().getOrDefault(needed, Set.of());
        return open.stream().allMatch(around -> allowed.contains(around.section()));
    }

    private void end(Tag tag) {
        if (open.stream().noneMatch(around -> around.name().equals(tag.name()))) {
            fault(tag, "section-not-opened");
            return;
        }
        while (!open.isEmpty() && !open.peek().name().equals(tag.name())) {
            fault(open.pop(), "section-not-closed");
        }
        open.pop();
    }

    private void block(Tag tag) {
        if (TextBlock.of(tag.name()).isEmpty()) {
            unknown(tag, Arrays.stream(TextBlock.values()).map(TextBlock::key).toList());
        }
    }

    private Optional<Placeholder> placeholder(Tag tag) {
        Optional<Placeholder> found = Placeholder.of(tag.name());
        if (found.isEmpty()) {
            unknown(tag, known.all().stream().map(Placeholder::key).toList());
        } else if (!known.has(found.get())) {
            fault(tag, "placeholder-elsewhere");
            return Optional.empty();
        }
        return found;
    }

    private void unknown(Tag tag, List<String> names) {
        NearName.of(tag.name(), new ArrayList<>(names))
                .ifPresentOrElse(
                        near -> reporter.fault(
                                tag.line(),
                                "placeholder-misspelt",
                                Map.of("name", written(tag), "near", tag.like(near))),
                        () -> fault(tag, "placeholder-unknown"));
    }

    private void fault(Tag tag, String code) {
        reporter.fault(tag.line(), code, Map.of("name", written(tag)));
    }

    private String written(Tag tag) {
        return text.substring(tag.start(), Math.min(tag.end(), tag.start() + 60));
    }
}
