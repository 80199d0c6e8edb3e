package vn.caunoi.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.report.template.Piece.Clause;
import vn.caunoi.report.template.Piece.Context;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.Piece.Words;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * A sentence with places for figures, as plans of reports and officers write it. A place stands in braces; a clause that is
 * left out when it has nothing to say stands in brackets, and clauses may stand in clauses.
 */
public record Wording(List<Piece> pieces) {

    private static final String RULE = "report.refusal.wording.";
    private static final int DEEPEST = 8;
    private static final Pattern PLACE =
            Pattern.compile("(?<name>[A-Za-z0-9-]+)(?:\\[(?<key>[^\\[\\]]+)])?(?::(?<how>[a-z-]+))?");

    public Wording {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a sentence of a plan.
     *
     * @throws Refused where a brace or bracket has no partner, or a place cannot be read
     */
    public static Wording of(String text) {
        return new Reading(text, true).whole();
    }

    /**
     * Reads a sentence that an officer wrote: places as in a plan, while brackets are only brackets.
     *
     * @throws Refused where a brace has no partner, or a place cannot be read
     */
    public static Wording edited(String text) {
        return new Reading(text, false).whole();
    }

    /** Every place of the sentence, in order. */
    public List<Place> places() {
        return places(pieces).toList();
    }

    private static Stream<Place> places(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Place place -> Stream.of(place);
            case Clause clause -> places(clause.pieces());
            case Words words -> Stream.empty();
            case Context context -> Stream.empty();
        });
    }

    /** The sentence as it is written again, without the brackets of clauses; what depends on the report is said by its words. */
    public static String written(List<Piece> said, Function<Word, String> words) {
        return said.stream()
                .map(piece -> switch (piece) {
                    case Words(String text) -> text;
                    case Context(Word word) -> words.apply(word);
                    case Place place -> place.written();
                    case Clause(List<Piece> inner) -> written(inner, words);
                })
                .collect(Collectors.joining());
    }

    /** One pass over the letters. */
    private static final class Reading {

        private final String text;
        private final boolean clauses;
        private int at;
        private int depth;

        Reading(String text, boolean clauses) {
            this.text = text;
            this.clauses = clauses;
        }

        Wording whole() {
            List<Piece> pieces = pieces();
            if (at < text.length()) {
                throw refused("unopened", text.substring(at));
            }
            return new Wording(pieces);
        }

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            while (at < text.length() && !isClosing()) {
                char next = text.charAt(at);
                if (next == '{') {
                    pieces.add(place());
                } else if (next == '[' && clauses) {
                    pieces.add(clause());
                } else {
                    pieces.add(words());
                }
            }
            return pieces;
        }

        private boolean isClosing() {
            return text.charAt(at) == '}' || clauses && text.charAt(at) == ']';
        }

        private Piece words() {
            int from = at;
            String marks = clauses ? "{}[]" : "{}";
            while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Words(text.substring(from, at));
        }

        private Piece clause() {
            int from = at++;
            if (++depth > DEEPEST) {
                throw refused("deep", DEEPEST);
            }
            List<Piece> inner = pieces();
            depth--;
            if (at >= text.length() || text.charAt(at) != ']') {
                throw refused("unclosed", text.substring(from));
            }
            at++;
            return new Clause(inner);
        }

        private Piece place() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw refused("unclosed", text.substring(at));
            }
            String inner = text.substring(at + 1, end);
            at = end + 1;
            return place(inner);
        }

        private static Piece place(String inner) {
            Matcher place = PLACE.matcher(inner);
            if (!place.matches()) {
                throw refused("place", inner);
            }
            String how = place.group("how");
            if (place.group("key") == null
                    && how == null
                    && Word.of(place.group("name")).isPresent()) {
                return new Context(Word.of(place.group("name")).get());
            }
            return new Place(
                    place.group("name"),
                    place.group("key"),
                    Telling.of(how == null ? "" : how).orElseThrow(() -> refused("telling", inner, how)));
        }

        private static Refused refused(String rule, Object... what) {
            return new Refused(Refusal.of(RULE + rule, what));
        }
    }
}
