package vn.caunoi.report.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.When;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Blank;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Chart;
import vn.caunoi.report.Manuscript.LeftOut;
import vn.caunoi.report.Manuscript.Section;
import vn.caunoi.report.Manuscript.Series;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.ReportTemplate.Asks;
import vn.caunoi.report.template.ReportTemplate.BrokenDown;
import vn.caunoi.report.template.ReportTemplate.Compared;
import vn.caunoi.report.template.ReportTemplate.Drawn;
import vn.caunoi.report.template.ReportTemplate.Part;
import vn.caunoi.report.template.ReportTemplate.Says;
import vn.caunoi.report.template.Span;
import vn.caunoi.report.template.Wanted;
import vn.caunoi.report.template.Word;
import vn.caunoi.report.template.Wording;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;

/** Writes one report part by part. */
final class Writing {

    private static final int YEARS = 5;

    private final ReportTemplate template;
    private final Questions questions;
    private final Map<String, String> edits;
    private final Map<Word, String> words;
    private final Text text;
    private final Answers answers = new Answers();
    private final Saying saying;
    private final Tables tables;
    private final Below below;

    Writing(ReportTemplate template, Questions questions, Map<String, String> edits, Map<Word, String> words) {
        this.template = template;
        this.questions = questions;
        this.edits = Map.copyOf(edits);
        this.words = words;
        this.text = questions.times().text();
        this.saying = new Saying(answers, new Teller(questions.times()), word -> words.getOrDefault(word, ""), text);
        this.tables = new Tables(answers, questions.times());
        this.below = questions.below(template);
        Set<String> compared = compared();
        template.figures()
                .values()
                .forEach(wanted ->
                        questions.ask(wanted, compared.contains(wanted.name())).forEach(answers::add));
    }

    /** The figures that need what stands beside them: compared with another, or a zero that a plan makes worth a word. */
    private Set<String> compared() {
        Set<String> compared = new HashSet<>();
        template.parts().forEach(part -> {
            switch (part) {
                case Compared table -> compared.addAll(table.figures());
                case Says says ->
                    Stream.of(Optional.of(says.wording()), Optional.ofNullable(says.otherwise()))
                            .flatMap(Optional::stream)
                            .forEach(wording -> compared.addAll(comparing(wording)));
                default -> {}
            }
        });
        edits.values().forEach(edit -> compared.addAll(comparing(Wording.edited(edit))));
        return compared;
    }

    private static List<String> comparing(Wording wording) {
        return wording.places().stream()
                .filter(place -> place.telling().compares() || place.key() == null)
                .map(Place::figure)
                .toList();
    }

    String about() {
        return saying.plain(template.about());
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        template.sections()
                .forEach(section -> sections.add(
                        new Section(heading(section.heading()), section.level(), section.annex(), written(section))));
        return sections;
    }

    /** A heading in capitals stays so where a word of the period comes into it. */
    private String heading(Wording wording) {
        String fixed = Wording.written(wording.pieces(), word -> "");
        String heading = saying.plain(wording);
        Locale language = Locale.forLanguageTag(text.language());
        return fixed.equals(fixed.toUpperCase(language)) ? heading.toUpperCase(language) : heading;
    }

    /** What stands in the section; where the records tell nothing of it, the office is asked. */
    private List<Block> written(ReportTemplate.Section section) {
        List<Block> blocks = blocks(section.parts());
        return blocks.isEmpty() && !section.annex()
                ? section.parts().stream()
                        .filter(part -> part instanceof Says says
                                && says.isFor(questions.unit().kind()))
                        .limit(1)
                        .<Block>map(part -> unwritten(part.id()))
                        .toList()
                : blocks;
    }

    private Block unwritten(String part) {
        String asks = text.t("report.draft.nothing-known");
        return edits.containsKey(part) ? new LeftOut(part, asks) : new Blank(part, asks);
    }

    private List<Block> blocks(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(blocks(part)));
        return blocks;
    }

    private List<? extends Block> blocks(Part part) {
        return switch (part) {
            case Says says when !says.isFor(questions.unit().kind()) -> List.of();
            case Says says -> isLeftOut(says) ? leftOut(says.id(), told(says)) : said(says);
            case Asks asks ->
                isLeftOut(asks) ? List.of(new LeftOut(asks.id(), saying.plain(asks.what()))) : asked(asks);
            case Compared table ->
                List.of(tables.compared(table.id(), saying.plain(table.title()), below.of(table.figures())));
            case BrokenDown table -> brokenDown(table);
            case Drawn chart -> below.of(chart.figures()).isEmpty() ? List.of() : List.of(drawn(chart));
        };
    }

    private boolean isLeftOut(Part part) {
        return edits.getOrDefault(part.id(), "-").isBlank();
    }

    /** Where the plan would say nothing, nothing is left out. */
    private static List<LeftOut> leftOut(String id, List<Saying.Said> said) {
        return said.isEmpty()
                ? List.of()
                : List.of(new LeftOut(
                        id, said.stream().map(each -> each.sentence().text()).collect(Collectors.joining(" "))));
    }

    /** What the office wrote, paragraph by paragraph, or what it should say. */
    private List<? extends Block> asked(Asks asks) {
        String written = edits.get(asks.id());
        return written == null
                ? List.of(new Blank(asks.id(), saying.plain(asks.what())))
                : written.lines()
                        .filter(line -> !line.isBlank())
                        .flatMap(line -> saying.say(Wording.edited(line)).stream())
                        .map(each -> new Manuscript.Said(asks.id(), each.sentence(), each.written()))
                        .toList();
    }

    /** What the officer wrote, or what the records tell. */
    private List<? extends Block> said(Says says) {
        String edit = edits.get(says.id());
        List<Saying.Said> said = edit == null ? told(says) : saying.say(Wording.edited(edit));
        return said.stream()
                .map(each -> new Manuscript.Said(says.id(), each.sentence(), each.written()))
                .toList();
    }

    private List<Saying.Said> told(Says says) {
        List<Saying.Said> said = saying.say(says.wording());
        return said.isEmpty() && says.otherwise() != null ? saying.say(says.otherwise()) : said;
    }

    private List<? extends Block> brokenDown(BrokenDown table) {
        if (!below.fallsInto(table.by())) {
            return List.of();
        }
        List<Answer> broken = below.of(table.figures()).stream()
                .flatMap(name -> template.figure(name).stream())
                .flatMap(wanted -> questions.by(wanted, table.by()).stream())
                .toList();
        return broken.isEmpty()
                ? List.of()
                : List.of(tables.brokenDown(table.id(), saying.plain(table.title()), table.by(), broken));
    }

    private Chart drawn(Drawn chart) {
        List<Integer> years = years();
        List<Series> series = new ArrayList<>();
        below.of(chart.figures()).stream()
                .flatMap(name -> template.figure(name).stream())
                .forEach(wanted -> {
                    List<List<Answer>> byYear = years.stream()
                            .map(year -> questions.ofYear(wanted, year))
                            .toList();
                    IntStream.range(
                                    0,
                                    byYear.stream().mapToInt(List::size).max().orElse(0))
                            .forEach(owner -> series.add(series(
                                    wanted,
                                    byYear.stream()
                                            .map(answers -> answers.get(owner))
                                            .toList())));
                });
        return new Chart(
                chart.id(),
                saying.plain(chart.title()),
                years.stream().map(year -> Integer.toString(year)).toList(),
                series);
    }

    private Series series(Wanted wanted, List<Answer> answers) {
        Phrases phrases = new Phrases(text);
        return new Series(
                wanted.indicator().name(text.language()),
                answers.stream()
                        .map(answer -> new Cell(
                                phrases.quantity(
                                        answer.figure().value(),
                                        "DUNG",
                                        wanted.indicator().decimals()),
                                answer.figure().value(),
                                answer.address().path()))
                        .toList());
    }

    /** The years of the stage of a term; else the last five. */
    private List<Integer> years() {
        Times times = questions.times();
        Period period = times.period();
        boolean several = times.term() != null || period.kind() == Period.Kind.YEARS;
        int last = period.last().getYear();
        int first = several && times.when(Span.STAGE) instanceof When.During(Period stage)
                ? stage.first().getYear()
                : last - YEARS + 1;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Every figure of the plan with its definition, for the annex. */
    List<Value> values() {
        return answers.all().stream().map(this::value).toList();
    }

    private Value value(Answer answer) {
        Phrases phrases = new Phrases(text);
        int decimals = answer.indicator().decimals();
        return new Value(
                answer.wanted().name(),
                answer.indicator().code(),
                answer.indicator().name(text.language()),
                answer.indicator().definition(text.language()),
                answer.indicator().measure(text.language()),
                answer.owner().subject().code(),
                scope(answer),
                phrases.when(answer.question().when()),
                answer.figure().value(),
                phrases.quantity(answer.figure().value(), answer.figure().qualifier(), decimals),
                answer.plan()
                        .map(plan -> phrases.number(plan.plan().value(), decimals))
                        .orElse(""),
                answer.plan().map(plan -> plan.percent()).orElse(null),
                answer.address().path());
    }

    private String scope(Answer answer) {
        Phrases keys = new Phrases(text);
        List<String> said = new ArrayList<>(List.of(answer.owner().name()));
        answer.wanted()
                .filters()
                .forEach((dimension, kept) -> said.add(new TreeSet<>(kept)
                        .stream()
                                .map(key -> keys.key(dimension, key, key))
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("")));
        return String.join(" · ", said);
    }
}
