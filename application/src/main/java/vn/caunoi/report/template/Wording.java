package vn.caunoi.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    /** So much of what cannot be read is told again. */
    private static final int TOLD = 60;

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
        return read(text).orRefused();
    }

    /** A sentence of a plan as far as it can be read, with everything that cannot. */
    static Read read(String text) {
        return new Reading(text, true).whole();
    }

    /** A sentence as far as it could be read. */
    record Read(Wording wording, List<Refusal> faults) {

        Wording orRefused() {
            if (!faults.isEmpty()) {
                throw new Refused(faults);
            }
            return wording;
        }
    }

    /**
     * Reads a sentence that an officer wrote: places as in a plan, while brackets are only brackets.
     *
     * @throws Refused where a brace has no partner, or a place cannot be read
     */
    public static Wording edited(String text) {
        return new Reading(text, false).whole().orRefused();
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
        private final List<Refusal> faults = new ArrayList<>();
        private int at;
        private int depth;
        private boolean ended;

        Reading(String text, boolean clauses) {
            this.text = text;
            this.clauses = clauses;
        }

        Read whole() {
            List<Piece> pieces = new ArrayList<>(pieces());
            while (at < text.length()) {
                fault("unopened", text.substring(at));
                at++;
                pieces.addAll(pieces());
            }
            return new Read(new Wording(pieces), faults);
        }

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            while (at < text.length() && !isClosing()) {
                char next = text.charAt(at);
                if (next == '{') {
                    place().ifPresent(pieces::add);
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
            if (depth == DEEPEST) {
                fault("deep", DEEPEST);
                end();
                return new Clause(List.of());
            }
            depth++;
            List<Piece> inner = pieces();
            depth--;
            if (at < text.length() && text.charAt(at) == ']') {
                at++;
            } else if (!ended) {
                fault("unclosed", text.substring(from));
                ended = at == text.length();
            }
            return new Clause(inner);
        }

        /** Nothing, with a fault, where it cannot be read; what follows is read on. */
        private Optional<Piece> place() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                fault("unclosed", text.substring(at));
                end();
                return Optional.empty();
            }
            String inner = text.substring(at + 1, end);
            at = end + 1;
            return place(inner);
        }

        private Optional<Piece> place(String inner) {
            Matcher place = PLACE.matcher(inner);
            if (!place.matches()) {
                fault("place", inner);
                return Optional.empty();
            }
            String how = Objects.requireNonNullElse(place.group("how"), "");
            if (place.group("key") == null && how.isEmpty()) {
                Optional<Word> word = Word.of(place.group("name"));
                if (word.isPresent()) {
                    return word.map(Context::new);
                }
            }
            Optional<Telling> telling = Telling.of(how);
            if (telling.isEmpty()) {
                fault("telling", inner, how);
            }
            return telling.map(told -> new Place(place.group("name"), place.group("key"), told));
        }

        /** What is left has no meaning of its own, and no fault of its own. */
        private void end() {
            at = text.length();
            ended = true;
        }

        private void fault(String rule, Object... what) {
            Object[] said = Arrays.stream(what)
                    .map(each -> each instanceof String words ? shortened(words) : each)
                    .toArray();
            faults.add(Refusal.of(RULE + rule, said));
        }

        private static String shortened(String words) {
            return words.length() > TOLD ? words.substring(0, TOLD) + "…" : words;
        }
    }
}
