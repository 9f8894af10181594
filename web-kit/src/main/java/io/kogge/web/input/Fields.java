// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.date.KnownDate;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.Zones;
import io.kogge.web.input.InputNode.Tree;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads typed input from a JSON object or from a form with the same code, and collects everything that is wrong with
 * it. A form names its inputs with the paths that faults carry ({@code stops[0].zone}). Nothing is thrown before
 * {@link #finish} or {@link #throwIfFaulty}; until then a faulty value is a harmless placeholder.
 */
public final class Fields {
    private static final UUID NO_ID = new UUID(0, 0);

    private final String path;
    private final Map<String, InputNode> parts;
    private final Faults faults;
    private final boolean form;
    private final Set<String> read = new HashSet<>();
    private final List<Fields> inner = new ArrayList<>();

    private Fields(String path, Map<String, InputNode> parts, Faults faults, boolean form) {
        this.path = path;
        this.parts = parts;
        this.faults = faults;
        this.form = form;
    }

    /** Reads JSON. Anything but an object is refused as a whole, under the empty path. */
    static Fields of(InputNode json) {
        return of(json, new Faults());
    }

    static Fields of(InputNode json, Faults faults) {
        Map<String, InputNode> parts = Map.of();
        if (json instanceof Tree tree) {
            parts = tree.parts();
        } else {
            faults.add("", "not-object", Map.of());
        }
        return new Fields("", parts, faults, false);
    }

    /** Reads a form. Blank inputs count as absent; names that begin with {@code _} are not the product's. */
    public static Fields of(MultiValueMap<String, String> form) {
        return new Fields("", FormTree.of(form).parts(), new Faults(), true);
    }

    /** A text on one line. */
    public TextField text(String name) {
        return new TextField(slot(name));
    }

    /** An e-mail address, in the form it is stored and sent in. */
    public EmailField email(String name) {
        return new EmailField(slot(name));
    }

    /** A secret, exactly as it was typed. */
    public SecretField secret(String name) {
        return new SecretField(slot(name));
    }

    /** A whole number. */
    public NumberField<Integer> integer(String name) {
        return new NumberField<>(slot(name), 0, at -> Parsers.whole(at, BigDecimal::intValueExact));
    }

    /** A large whole number, such as a version. */
    public NumberField<Long> longInteger(String name) {
        return new NumberField<>(slot(name), 0L, at -> Parsers.whole(at, BigDecimal::longValueExact));
    }

    /** A number with decimals; a form may use a comma. */
    public NumberField<BigDecimal> decimal(String name) {
        return new NumberField<>(slot(name), BigDecimal.ZERO, Parsers::decimal);
    }

    /** Yes or no; a checkbox of a form, where absent is no. */
    public Field<Boolean> bool(String name) {
        return new Field<>(slot(name), false, Parsers::bool);
    }

    /** A date such as {@code 2027-03-25}. */
    public Field<LocalDate> date(String name) {
        return new Field<>(slot(name), LocalDate.EPOCH, Parsers.parsed("bad-date", LocalDate::parse));
    }

    /**
     * A date as precisely as it is known: EDTF level 0, such as {@code 2018-09} or {@code 2018-03/2018-05}; in a form also as
     * people write it. What may mean several dates is refused with their names; that nobody knows is the same as nothing.
     */
    public Field<KnownDate> knownDate(String name) {
        return new Field<>(slot(name), KnownDate.year(1), KnownDates::parse);
    }

    /** A time of day such as {@code 07:30}. */
    public Field<LocalTime> time(String name) {
        return new Field<>(slot(name), LocalTime.MIDNIGHT, Parsers.parsed("bad-time", LocalTime::parse));
    }

    /** A local date and time such as {@code 2027-03-25T07:30}; its zone is another field. */
    public Field<LocalDateTime> dateTime(String name) {
        return new Field<>(
                slot(name), LocalDate.EPOCH.atStartOfDay(), Parsers.parsed("bad-date-time", LocalDateTime::parse));
    }

    /** A moment with its offset (RFC 3339), such as {@code 2027-03-25T06:30:00Z}. */
    public Field<Instant> instant(String name) {
        return new Field<>(
                slot(name),
                Instant.EPOCH,
                Parsers.parsed("bad-instant", text -> OffsetDateTime.parse(text).toInstant()));
    }

    /** An IANA time zone such as {@code Asia/Shanghai}. */
    public Field<ZoneId> zone(String name) {
        Field<ZoneId> field = new Field<>(slot(name), ZoneOffset.UTC, Parsers.parsed("unknown-zone", ZoneId::of));
        return field.check(zone -> Zones.isKnown(zone.getId()), "unknown-zone");
    }

    /** An ISO 3166-1 alpha-2 country such as {@code DE}. */
    public Field<String> country(String name) {
        Field<String> field = new Field<>(slot(name), "", at -> {
            String text = at.text("unknown-country");
            return text == null ? null : text.toUpperCase(Locale.ROOT);
        });
        return field.check(Countries::isKnown, "unknown-country");
    }

    /** A client-supplied id. */
    public Field<UUID> uuid(String name) {
        return new Field<>(slot(name), NO_ID, Parsers.parsed("bad-id", text -> {
            UUID id = UUID.fromString(text);
            if (!id.toString().equalsIgnoreCase(text)) {
                throw new IllegalArgumentException("short form");
            }
            return id;
        }));
    }

    /** An absolute http or https address. */
    public Field<URI> link(String name) {
        Field<URI> field = new Field<>(slot(name), URI.create(""), Parsers.parsed("bad-link", URI::create));
        return field.check(
                uri -> ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null,
                "bad-link");
    }

    /** One of the constants, written as {@link Choice#code} says. */
    public <E extends Enum<E>> Field<E> choice(String name, Class<E> type) {
        return new Field<>(slot(name), type.getEnumConstants()[0], Choice.parser(type));
    }

    /** One of the codes. */
    public Field<String> oneOf(String name, Collection<String> codes) {
        List<String> allowed = List.copyOf(codes);
        Field<String> field = new Field<>(slot(name), "", at -> at.text("not-text"));
        return field.check(allowed::contains, "not-in-list", text -> Choice.allowed(allowed));
    }

    /** A text in several of the languages that Kogge knows. */
    public TextsField texts(String name) {
        return new TextsField(slot(name));
    }

    /** A list of objects, each read by the function. */
    public <T> ListField<T> list(String name, Function<Fields, T> element) {
        return new ListField<>(slot(name), at -> element.apply(within(at)));
    }

    /** A list of texts, each at most so many characters. */
    public ListField<String> textList(String name, int max) {
        return new ListField<>(slot(name), at -> new TextField(at).max(max).required());
    }

    /** A list of constants, such as a group of checkboxes. */
    public <E extends Enum<E>> ListField<E> choiceList(String name, Class<E> type) {
        return new ListField<>(
                slot(name), at -> new Field<>(at, type.getEnumConstants()[0], Choice.parser(type)).required());
    }

    /** An object that has to be there: if it is not, each of its required fields is missing. */
    public Fields object(String name) {
        return within(slot(name));
    }

    /** An object that may be left out. */
    public <T> Optional<T> optionalObject(String name, Function<Fields, T> reader) {
        Slot slot = slot(name);
        boolean absent =
                slot.absent() || (form && slot.node() != null && slot.node().blank());
        return absent ? Optional.empty() : Optional.of(reader.apply(within(slot)));
    }

    /** Whether anything was given under this name; does not count as reading it. */
    public boolean has(String name) {
        InputNode node = parts.get(name);
        return node != null && !node.blank();
    }

    /** The names that were given here, in their order: for objects whose names are data, such as years. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Accepts these names without using them, such as a button's. */
    public void ignore(String... names) {
        read.addAll(Arrays.asList(names));
    }

    /** Notes a fault at a name of this object. */
    public void fault(String name, String code) {
        faults.add(at(name), code, Map.of());
    }

    /** Notes a fault at a name of this object, with values for its wording. */
    public void fault(String name, String code, Map<String, Object> params) {
        faults.add(at(name), code, params);
    }

    /**
     * A rule between fields: looked at only if none of the fields, nor what it lies in, is faulty; its fault stands at
     * the first one.
     */
    public void rule(BooleanSupplier holds, String code, String name, String... others) {
        boolean sound =
                !faults.touches(at(name)) && Arrays.stream(others).noneMatch(other -> faults.touches(at(other)));
        if (sound && !holds.getAsBoolean()) {
            fault(name, code);
        }
    }

    /** Whether something is wrong so far, here or below. */
    public boolean faulty() {
        return faults.within(path);
    }

    /** What is wrong so far, anywhere in the input: the first of it, if it is much. */
    public List<Fault> faults() {
        return faults.list();
    }

    /** Notes each name that nobody read, here and below. */
    public void rejectUnknown() {
        parts.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> faults.add(at(name), "unknown-field", Map.of()));
        inner.forEach(Fields::rejectUnknown);
    }

    /** Throws all that is wrong at once. */
    public void throwIfFaulty() {
        if (faults.any()) {
            throw faults.rejection();
        }
    }

    /**
     * The end of a reader: refuses unknown fields, throws all that is wrong, else makes the input from what was read
     * before; nothing may be read inside.
     */
    public <T> T finish(Supplier<T> make) {
        rejectUnknown();
        throwIfFaulty();
        return make.get();
    }

    private Slot slot(String name) {
        read.add(name);
        return new Slot(at(name), parts.get(name), faults, form);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Fields within(Slot slot) {
        @Nullable InputNode node = slot.node();
        if (node instanceof Tree || slot.absent()) {
            Fields fields = new Fields(slot.path(), node instanceof Tree tree ? tree.parts() : Map.of(), faults, form);
            inner.add(fields);
            return fields;
        }
        slot.fault("not-object");
        // reads into nothing, so that its fields are not called missing as well
        return new Fields(slot.path(), Map.of(), new Faults(), form);
    }
}
