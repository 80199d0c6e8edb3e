package vn.caunoi.report.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Outdated;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Sentence;
import vn.caunoi.shell.PageProblem;
import vn.caunoi.shell.Text;

/** What stands in a draft where somebody wants to write. */
@Component
class RemarkReading {

    private final Reports reports;
    private final EditionWords words;

    RemarkReading(Reports reports, EditionWords words) {
        this.reports = reports;
        this.words = words;
    }

    EditionWords words() {
        return words;
    }

    /**
     * What is written there.
     *
     * @param words as they are edited
     * @param seen the revision; 0 where nobody has written there
     * @param leaves whether the part can be left out
     */
    record Written(
            String action,
            String words,
            String note,
            int seen,
            List<String> said,
            List<RemarkView.Place> places,
            boolean leaves,
            boolean withdraws) {

        RemarkView view(String back, RemarkView.@Nullable Theirs theirs) {
            return new RemarkView(action, back, said, places, theirs, leaves, withdraws);
        }
    }

    Written passage(Scope scope, long id, String part) {
        Reports.Read read = writable(scope, id);
        List<Manuscript.Block> blocks = read.manuscript()
                .blocks()
                .filter(block -> block.id().equals(part))
                .filter(block -> block instanceof Manuscript.Said
                        || block instanceof Manuscript.Blank
                        || block instanceof Manuscript.LeftOut)
                .toList();
        Optional<Remark> standing = standing(scope, id, Remark.Kind.PASSAGE, part);
        if (blocks.isEmpty() && standing.isEmpty()) {
            throw new NotFound();
        }
        List<Manuscript.Said> said = blocks.stream()
                .filter(Manuscript.Said.class::isInstance)
                .map(Manuscript.Said.class::cast)
                .toList();
        return new Written(
                EditionAddress.passage(id, part),
                standing.map(Remark::words)
                        .orElseGet(() -> said.stream()
                                .map(Manuscript.Said::written)
                                .findFirst()
                                .orElse("")),
                "",
                standing.map(Remark::revision).orElse(0),
                blocks.stream().map(RemarkReading::reads).toList(),
                places(read.manuscript()),
                blocks.stream().noneMatch(Manuscript.LeftOut.class::isInstance),
                standing.map(Remark::words).isPresent());
    }

    private static String reads(Manuscript.Block block) {
        return switch (block) {
            case Manuscript.Said said -> said.sentence().text();
            case Manuscript.Blank blank -> blank.asks();
            case Manuscript.LeftOut leftOut -> leftOut.reads();
            default -> "";
        };
    }

    /** Every place of the report, each once, with what it says now. */
    private static List<RemarkView.Place> places(Manuscript manuscript) {
        return numbers(manuscript.sentences())
                .filter(number -> !number.place().isEmpty())
                .collect(Collectors.toMap(
                        Sentence.Number::place, RemarkReading::computed, (one, other) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .map(place -> new RemarkView.Place(place.getKey(), place.getValue()))
                .toList();
    }

    private static Stream<Sentence.Number> numbers(Stream<Manuscript.Said> sentences) {
        return sentences
                .flatMap(said -> said.sentence().parts().stream())
                .filter(Sentence.Number.class::isInstance)
                .map(Sentence.Number.class::cast);
    }

    private static String computed(Sentence.Number number) {
        return number.quoted() == null ? number.text() : number.quoted().computed();
    }

    Written quotation(Scope scope, long id, String part, String place) {
        Reports.Read read = writable(scope, id);
        Optional<Remark> standing = standing(scope, id, Remark.Kind.QUOTATION, Remark.place(part, place));
        Optional<String> computed = numbers(
                        read.manuscript().sentences().filter(said -> said.id().equals(part)))
                .filter(each -> each.place().equals(place))
                .findFirst()
                .map(RemarkReading::computed);
        if (computed.isEmpty() && standing.isEmpty()) {
            throw new NotFound();
        }
        return new Written(
                EditionAddress.quotation(id, part, place),
                standing.map(Remark::words).orElse(""),
                standing.map(Remark::note).orElse(""),
                standing.map(Remark::revision).orElse(0),
                List.of(computed.orElse("—")),
                List.of(),
                false,
                standing.map(Remark::words).isPresent());
    }

    /** Only drafts are written into, and only by who writes reports of the unit; a frozen one shows itself on its own page. */
    private Reports.Read writable(Scope scope, long id) {
        Reports.Read read = reports.read(scope, id);
        if (!reports.mayBegin(scope, read.edition())) {
            throw new Forbidden();
        }
        if (!read.moves()) {
            throw new PageProblem(HttpStatus.CONFLICT, "report.outdated.closed");
        }
        return read;
    }

    private Optional<Remark> standing(Scope scope, long id, Remark.Kind kind, String about) {
        return reports.remarks(scope, id).stream()
                .filter(remark -> remark.kind() == kind && remark.about().equals(about))
                .findFirst();
    }

    RemarkView.Theirs theirs(Scope scope, Outdated outdated, Text text) {
        Remark theirs = outdated.theirs();
        if (theirs == null) {
            return new RemarkView.Theirs(
                    words.stage(outdated.edition(), text), words.last(scope, outdated.edition(), text));
        }
        String by = words.names(scope, List.of(theirs.by())).getOrDefault(theirs.by(), "");
        return new RemarkView.Theirs(
                theirs.note() == null ? wrote(theirs, text) : wrote(theirs, text) + " — " + theirs.note(),
                text.t("report.deed.by", by, text.dateTime(theirs.at())));
    }

    private static String wrote(Remark theirs, Text text) {
        String words = theirs.words();
        if (words == null) {
            return text.t("report.remark.taken-back");
        }
        return words.isEmpty() ? text.t("report.draft.left-out") : words;
    }
}
