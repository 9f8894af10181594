// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.Layout;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.SheetName;
import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.UnreadableSheet;
import io.kogge.sheet.read.Workbook;
import io.kogge.sheet.read.layout.Column;
import io.kogge.sheet.read.layout.Proposal;
import io.kogge.sheet.read.layout.Recognition;
import io.kogge.sheet.read.layout.Sample;
import io.kogge.sheet.read.layout.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks where in a file the table is. Reads it, so not on an event loop. */
final class Recognising {
    private static final int SAMPLE = 300;
    private static final int HEADINGS_DEPTH = 30;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;
    private static final int LONGEST_HEADING = 200;

    private final Recognition recognition;
    private final List<Sample> samples;
    private final String list;

    Recognising(Workbook workbook, String fileName, List<Wanted> wanted) {
        this.recognition = new Recognition(wanted);
        this.samples = Sample.of(workbook, SAMPLE);
        if (samples.stream().allMatch(sample -> sample.rows().isEmpty())) {
            throw new UnreadableSheet(UnreadableSheet.Reason.EMPTY);
        }
        this.list = listName(fileName);
    }

    /** The most likely table, and every other row that headings may be in. */
    Recognised all() {
        Proposal best = recognition.propose(samples);
        List<Layout> readings = new ArrayList<>();
        readings.add(layout(best));
        for (Sample sample : samples) {
            sample.rows().stream()
                    .limit(HEADINGS_DEPTH)
                    .map(row -> under(sample, row.number(), row.number()))
                    .forEach(readings::add);
        }
        List<String> headings = readings.stream()
                .map(reading -> Headings.folded(reading.map().headings()))
                .toList();
        return new Recognised(readings.get(0), headings, readings);
    }

    /** The table of this sheet under these headings; where the first is 0, the most likely one of the sheet. */
    Layout under(int sheet, int first, int last) {
        Sample sample = samples.stream()
                .filter(one -> one.sheet().index() == sheet)
                .findFirst()
                .orElse(samples.get(0));
        return first == 0 ? layout(recognition.propose(sample)) : under(sample, first, last);
    }

    private Layout under(Sample sample, int first, int last) {
        return layout(recognition.propose(sample, new io.kogge.sheet.read.layout.Headings(first, last)));
    }

    private Layout layout(Proposal proposal) {
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
                order(columns, data));
        List<SheetName> sheets = samples.stream()
                .map(Sample::sheet)
                .map(sheet -> new SheetName(sheet.index(), cut(sheet.name(), LONGEST_HEADING), sheet.hidden()))
                .toList();
        List<LayoutQuestion> questions = proposal.questions().stream()
                .map(question -> new LayoutQuestion(
                        question.about().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        question.field(),
                        question.places()))
                .toList();
        return new Layout(sheets, mapping, questions, false);
    }

    private int place(int sheet) {
        for (int at = 0; at < samples.size(); at++) {
            if (samples.get(at).sheet().index() == sheet) {
                return at;
            }
        }
        return 0;
    }

    private static MappedColumn column(Column column, List<Row> data) {
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

    private static Order order(List<MappedColumn> columns, List<Row> data) {
        List<String> dates = columns.stream()
                .filter(column -> column.field() == ImportField.DATE)
                .flatMap(column ->
                        data.stream().map(row -> row.cell(column.index()).text()))
                .toList();
        return WrittenDates.order(dates, Order.DOUBTFUL);
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
