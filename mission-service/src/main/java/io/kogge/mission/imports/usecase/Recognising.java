// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.SheetName;
import io.kogge.mission.imports.model.ShortDates;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.layout.FoundColumn;
import io.kogge.sheet.read.layout.Proposal;
import io.kogge.sheet.read.layout.Recognition;
import io.kogge.sheet.read.layout.Sample;
import io.kogge.sheet.read.layout.WantedColumn;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks where in a file the table is; works on the first rows of each sheet, and takes its time, so not on an event loop. */
final class Recognising {
    private static final int SAMPLE = 300;
    /** Nobody writes a year so far ahead with two digits. */
    private static final int PLANNED = 3;

    private static final int HEADINGS_DEPTH = 30;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;
    private static final int LONGEST_HEADING = 200;

    private final Recognition recognition;
    private final List<Sample> samples;
    private final List<Place> places;
    private final String list;
    private final int planned;

    /** A row that headings may be in. */
    private record Place(Sample sample, int row) {}

    /** Reads the rows. */
    Recognising(Workbook workbook, Import one, List<WantedColumn> wanted) {
        this.recognition = new Recognition(wanted);
        this.samples = Sample.of(workbook, SAMPLE);
        if (samples.stream().allMatch(sample -> sample.rows().isEmpty())) {
            throw new UnreadableSheet(UnreadableSheet.Reason.EMPTY);
        }
        this.places = samples.stream()
                .flatMap(sample ->
                        sample.rows().stream().limit(HEADINGS_DEPTH).map(row -> new Place(sample, row.number())))
                .toList();
        this.list = listName(one.file().name());
        this.planned = one.at().atZone(ZoneOffset.UTC).getYear() + PLANNED;
    }

    /** The most likely table. */
    FileLayout best() {
        return layout(recognition.propose(samples));
    }

    /** The headings in every row that these may be in, folded: by them the list may be known. */
    List<String> headings() {
        return places.stream().map(this::headings).toList();
    }

    /** The table under some of these headings. */
    FileLayout under(String headings) {
        return places.stream()
                .filter(place -> headings(place).equals(headings))
                .findFirst()
                .map(place -> under(place.sample(), place.row(), place.row()))
                .orElseThrow();
    }

    private String headings(Place place) {
        return KnownHeadings.folded(
                recognition
                        .names(place.sample(), new io.kogge.sheet.read.layout.Headings(place.row(), place.row()))
                        .stream()
                        .map(name -> cut(name, LONGEST_HEADING))
                        .toList());
    }

    /** The table of this sheet under these headings; where the first is 0, the most likely one of the sheet. */
    FileLayout under(int sheet, int first, int last) {
        Sample sample = samples.stream()
                .filter(one -> one.sheet().index() == sheet)
                .findFirst()
                .orElse(samples.get(0));
        return first == 0 ? layout(recognition.propose(sample)) : under(sample, first, last);
    }

    private FileLayout under(Sample sample, int first, int last) {
        return layout(recognition.propose(sample, new io.kogge.sheet.read.layout.Headings(first, last)));
    }

    private FileLayout layout(Proposal proposal) {
        io.kogge.sheet.read.layout.Layout found = proposal.layout();
        List<Row> data = samples.get(place(found.sheet())).rows().stream()
                .filter(row -> row.number() > found.headings().last())
                .toList();
        List<MappedColumn> columns =
                found.columns().stream().map(column -> column(column, data)).toList();
        Mapping mapping = new Mapping(
                found.sheet(),
                found.headings().first(),
                found.headings().last(),
                columns,
                false,
                list,
                null,
                null,
                Order.DOUBTFUL,
                ShortDates.DOUBTFUL);
        List<SheetName> sheets = samples.stream()
                .map(Sample::sheet)
                .map(sheet -> new SheetName(sheet.index(), cut(sheet.name(), LONGEST_HEADING), sheet.hidden()))
                .toList();
        List<LayoutQuestion> questions = proposal.questions().stream()
                .map(question -> new LayoutQuestion(
                        question.about().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        question.field(),
                        question.places()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (DateColumns.mayBeTurned(dates(mapping))) {
            questions.add(new LayoutQuestion("dates-turned", ImportField.DATE.name(), List.of()));
        }
        if (numbersComeAgain(mapping)) {
            questions.add(new LayoutQuestion("numbers-again", ImportField.ID.name(), List.of()));
        }
        return new FileLayout(sheets, dated(mapping), questions, false);
    }

    /** The same with what its own columns of dates say of how these are written. */
    Mapping dated(Mapping mapping) {
        List<Cell> dates = dates(mapping);
        return new Mapping(
                mapping.sheet(),
                mapping.firstHeading(),
                mapping.lastHeading(),
                mapping.columns(),
                mapping.hiddenRows(),
                mapping.list(),
                mapping.category(),
                mapping.date(),
                DateColumns.order(dates),
                DateColumns.shortDates(dates, planned));
    }

    private List<Cell> dates(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.field() == ImportField.DATE || column.field() == ImportField.DATE_END)
                .flatMap(column -> below(mapping).map(row -> row.cell(column.index())))
                .toList();
    }

    private Stream<Row> below(Mapping mapping) {
        return samples.get(place(mapping.sheet())).rows().stream().filter(row -> row.number() > mapping.lastHeading());
    }

    /** Whether the numbers of the rows come more than once, as where they begin anew each year. */
    private boolean numbersComeAgain(Mapping mapping) {
        List<String> numbers = mapping.of(ImportField.ID).stream()
                .flatMap(column -> below(mapping)
                        .filter(row -> row.cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .count()
                                > 1)
                        .map(row -> row.cell(column.index()).text().strip()))
                .filter(text -> !text.isEmpty()
                        && !text.equals(mapping.of(ImportField.ID).get(0).heading()))
                .toList();
        return numbers.stream().distinct().count() < numbers.size();
    }

    private int place(int sheet) {
        for (int at = 0; at < samples.size(); at++) {
            if (samples.get(at).sheet().index() == sheet) {
                return at;
            }
        }
        return 0;
    }

    private static MappedColumn column(FoundColumn column, List<Row> data) {
        List<String> examples = data.stream()
                .map(row -> row.cell(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(text -> cut(text, LONGEST_EXAMPLE))
                .toList();
        return new MappedColumn(
                column.index(),
                cut(column.heading(), LONGEST_HEADING),
                column.hidden(),
                column.field().map(ImportField::valueOf).orElse(null),
                examples);
    }

    /** A file's name without what changes from one edition to the next. */
    private static String listName(String fileName) {
        String stem = fileName.replaceFirst("\\.[^.]*$", "");
        String name = stem.replaceAll("[\\d_().-]+", " ").replaceAll(" +", " ").strip();
        return cut(name.isEmpty() ? stem : name, Mapping.LONGEST_LIST);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
