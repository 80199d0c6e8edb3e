package vn.caunoi.report.checking;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Manuscript.Blank;
import vn.caunoi.report.Remark;
import vn.caunoi.report.Warning;

/** Whether the office typed numbers that no record gives, or left out what only it can write. */
@Component
@Order(5)
class WordsOfTheOffice implements Check {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** A number by itself: neither a day, nor the number of a paper, nor a year. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w/.,-])(?!(?:19|20)\\d\\d(?![\\w.,]))\\d[\\d.]*(?:,\\d+)?%?(?![\\w/-])");

    @Override
    public List<Warning> look(Draft draft) {
        return Stream.concat(typed(draft), unwritten(draft)).toList();
    }

    private static Stream<Warning> typed(Draft draft) {
        return draft.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.PASSAGE && remark.words() != null)
                .flatMap(remark -> {
                    String numbers = NUMBER.matcher(PLACE.matcher(Objects.requireNonNull(remark.words()))
                                    .replaceAll(" "))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .collect(Collectors.joining("; "));
                    return numbers.isEmpty()
                            ? Stream.of()
                            : Stream.of(Warning.of("typed", remark.about() + " " + numbers, numbers));
                });
    }

    private static Stream<Warning> unwritten(Draft draft) {
        List<Blank> blanks = draft.manuscript()
                .blocks()
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
        return blanks.isEmpty()
                ? Stream.of()
                : Stream.of(Warning.of(
                        "unwritten", blanks.stream().map(Blank::id).collect(Collectors.joining(",")), blanks.size()));
    }
}
