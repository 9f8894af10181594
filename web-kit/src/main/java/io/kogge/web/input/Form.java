// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.event.command.Rejection;
import io.kogge.event.command.Rejection.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * What a form shows: the values as they were typed or stored, and what is wrong with them. Inputs are named by path
 * ({@code stops[0].zone}). Immutable.
 */
public final class Form {
    private final MultiValueMap<String, String> values;
    private final List<Fault> faults;
    private final @Nullable String problem;

    private Form(MultiValueMap<String, String> values, List<Fault> faults, @Nullable String problem) {
        this.values = CollectionUtils.unmodifiableMultiValueMap(values);
        this.faults = List.copyOf(faults);
        this.problem = problem;
    }

    /** A form not filled in. */
    public static Form empty() {
        return new Form(new LinkedMultiValueMap<>(), List.of(), null);
    }

    /** A form filled in by the reader. */
    public static Form of(MultiValueMap<String, String> typed) {
        return new Form(new LinkedMultiValueMap<>(typed), List.of(), null);
    }

    /** The form that a request sends. */
    public static Mono<Form> read(ServerRequest request) {
        return request.formData().map(Form::of);
    }

    /** A form filled from stored values: {@code Form.filled().set("title", title).set("stops[0].city", city)}. */
    public static Filling filled() {
        return new Filling();
    }

    /** The same values, with what is wrong: faults by field, or one sentence about the whole. */
    public Form with(Rejection rejection) {
        return rejection instanceof Rejection.Invalid invalid
                ? new Form(values, invalid.faults(), null)
                : new Form(values, faults, rejection.code());
    }

    /** The same with this value in one input. */
    public Form with(String name, Object value) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
        changed.set(name, Filling.written(value));
        return new Form(changed, faults, problem);
    }

    /** All values by the name of their input. */
    public MultiValueMap<String, String> values() {
        return values;
    }

    /** The same, where inputs that it lacks have the other's values. */
    public Form or(Form other) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(other.values);
        all.putAll(values);
        return new Form(all, faults, problem);
    }

    /** The typed values, to read input from. */
    public Fields fields() {
        return Fields.of(values);
    }

    /** What was typed there; empty if nothing. */
    public String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /** Whether a checkbox, radio button or option is chosen. */
    public boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Rows of a list that the form holds, by index; {@code extra} blank ones are added at its end. */
    public List<Integer> rows(String list, int extra) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})].*");
        TreeSet<Integer> rows = new TreeSet<>();
        for (String name : values.keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                rows.add(Integer.valueOf(matcher.group(1)));
            }
        }
        for (int i = 0; i < extra; i++) {
            rows.add(rows.isEmpty() ? 0 : rows.last() + 1);
        }
        return List.copyOf(rows);
    }

    /** What is wrong, in the order found. */
    public List<Fault> faults() {
        return faults;
    }

    /** What is wrong with one field; null if nothing. */
    public @Nullable Fault fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Code of a rejection that concerns the whole form; null if none. */
    public @Nullable String problem() {
        return problem;
    }

    /** Whether anything is wrong. */
    public boolean faulty() {
        return !faults.isEmpty() || problem != null;
    }

    /** The id of the input of this name, for labels and for links from the error summary. */
    public static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Fills a form from stored values. */
    public static final class Filling {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        private Filling() {}

        /** Sets one input; null leaves it blank. Constants are written as {@link Choice#code} says. */
        public Filling set(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, List.of(written(value)));
            }
            return this;
        }

        /** Ticks several of a group. */
        public Filling setAll(String name, List<?> chosen) {
            values.put(name, chosen.stream().map(Filling::written).toList());
            return this;
        }

        /** Sets one input a language: {@code title.nl}. */
        public Filling setTexts(String name, Map<String, String> texts) {
            texts.forEach((language, text) -> set(name + "." + language, text));
            return this;
        }

        /** The form. */
        public Form build() {
            return Form.of(new LinkedMultiValueMap<>(values));
        }

        private static String written(Object value) {
            return value instanceof Enum<?> constant ? Choice.code(constant) : value.toString();
        }
    }
}
