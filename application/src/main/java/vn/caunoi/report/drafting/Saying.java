package vn.caunoi.report.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.Sentence;
import vn.caunoi.report.template.Piece;
import vn.caunoi.report.template.Piece.Clause;
import vn.caunoi.report.template.Piece.Context;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.Piece.Words;
import vn.caunoi.report.template.Word;
import vn.caunoi.report.template.Wording;
import vn.caunoi.shell.Text;

/**
 * Says sentences. A clause that has nothing to say is left out; one that then comes where a sign or a space already stands
 * loses the comma or semicolon it begins with. Where a line has several owners, the clause is said of each.
 */
final class Saying {

    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[,;]?\\s*");

    private final Answers answers;
    private final Teller teller;
    private final Function<Word, String> words;
    private final Text text;

    Saying(Answers answers, Teller teller, Function<Word, String> words, Text text) {
        this.answers = answers;
        this.teller = teller;
        this.words = words;
        this.text = text;
    }

    /** A sentence with what an officer would edit. */
    record Said(Sentence sentence, String written) {}

    /** Words without figures, such as a heading. */
    String plain(Wording wording) {
        return Wording.written(wording.pieces(), words);
    }

    /** The sentence, once for each owner where a line has several; nothing where it has nothing to say. */
    List<Said> say(Wording wording) {
        List<String> figures = figures(wording.pieces());
        List<Owner> owners = answers.several(figures);
        if (owners.isEmpty()) {
            return say(wording, null).stream().toList();
        }
        return owners.stream()
                .flatMap(owner -> say(wording, owner).stream().map(said -> named(owner, said)))
                .toList();
    }

    private Said named(Owner owner, Said said) {
        String lead = text.t("report.draft.of-owner", owner.name());
        List<Sentence.Part> parts = new ArrayList<>(List.of(new Sentence.Words(lead)));
        parts.addAll(said.sentence().parts());
        return new Said(new Sentence(parts), lead + said.written());
    }

    private Optional<Said> say(Wording wording, @Nullable Owner of) {
        Speech speech = new Speech();
        boolean told = speech.say(wording.pieces(), of) && !speech.unanswered;
        return told ? Optional.of(speech.said()) : Optional.empty();
    }

    /** The figures that the pieces themselves tell; those of their clauses are the clauses' own. */
    private static List<String> figures(List<Piece> pieces) {
        return pieces.stream()
                .filter(Place.class::isInstance)
                .map(piece -> ((Place) piece).figure())
                .toList();
    }

    /** One sentence on its way. */
    private final class Speech {

        private final List<Sentence.Part> parts = new ArrayList<>();
        private final StringBuilder written = new StringBuilder();
        private boolean unanswered;

        /** Says the pieces; whether that came to anything but fixed words around clauses that are silent. */
        boolean say(List<Piece> pieces, @Nullable Owner of) {
            boolean bound = pieces.stream().noneMatch(Clause.class::isInstance);
            for (Piece piece : pieces) {
                bound |= switch (piece) {
                    case Words(String fixed) -> fixed(fixed);
                    case Context(Word word) -> fixed(words.apply(word));
                    case Place place -> number(place, of);
                    case Clause clause -> clause(clause, of);
                };
            }
            return bound;
        }

        /** A sentence begins with a capital, also where its first clause had nothing to say. */
        Said said() {
            if (!parts.isEmpty() && parts.getFirst() instanceof Sentence.Words(String first)) {
                String capital = capital(first);
                parts.set(0, new Sentence.Words(capital));
                written.replace(0, first.length(), capital);
            }
            return new Said(new Sentence(parts), written.toString());
        }

        private static String capital(String words) {
            String bare = words.stripLeading();
            return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        }

        private boolean fixed(String fixed) {
            add(new Sentence.Words(fixed), fixed);
            return false;
        }

        private boolean number(Place place, @Nullable Owner of) {
            Optional<Answer> found = answers.of(place.figure(), of);
            unanswered |= found.isEmpty();
            found.map(answer -> number(place, answer)).ifPresent(number -> {
                if (number.text().isEmpty()) {
                    dropLead();
                }
                add(number, place.written());
            });
            return true;
        }

        private Sentence.Number number(Place place, Answer answer) {
            Told told = teller.tell(place, answer);
            return new Sentence.Number(
                    told.text(), place.written(), told.path(), told.value(), teller.beside(place, answer), null);
        }

        /** Words that lead to a number which is not there go with it, as far back as the last comma. */
        private void dropLead() {
            if (!parts.isEmpty() && parts.getLast() instanceof Sentence.Words(String lead)) {
                int comma = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'));
                if (comma >= 0) {
                    parts.set(parts.size() - 1, new Sentence.Words(lead.substring(0, comma)));
                }
            }
        }

        private void add(Sentence.Part part, String asWritten) {
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
            written.append(asWritten);
        }

        private boolean clause(Clause clause, @Nullable Owner of) {
            List<Owner> owners = of == null ? answers.several(figures(clause.pieces())) : List.of();
            if (owners.isEmpty()) {
                return said(clause, of, "");
            }
            boolean any = false;
            for (Owner owner : owners) {
                any |= said(clause, owner, text.t("report.draft.in-owner", owner.name()));
            }
            return any;
        }

        private boolean said(Clause clause, @Nullable Owner of, String where) {
            if (isSilent(clause.pieces(), of)) {
                return false;
            }
            boolean open = isOpen();
            int from = parts.size();
            int writtenFrom = written.length();
            if (!say(clause.pieces(), of)) {
                parts.subList(from, parts.size()).clear();
                written.setLength(writtenFrom);
                return false;
            }
            if (!where.isEmpty()) {
                add(new Sentence.Words(where), where);
            }
            if (open) {
                dropSeparator(from, writtenFrom);
            }
            return true;
        }

        /** Whether what was said so far waits for words: nothing yet, or something that ends with a space. */
        private boolean isOpen() {
            return parts.isEmpty() || parts.getLast().text().endsWith(" ");
        }

        /** Whether a place of the clause itself has nothing to say. */
        private boolean isSilent(List<Piece> pieces, @Nullable Owner of) {
            return pieces.stream()
                    .filter(Place.class::isInstance)
                    .map(Place.class::cast)
                    .anyMatch(place -> answers.of(place.figure(), of)
                            .map(answer -> teller.tell(place, answer).nothing())
                            .orElse(true));
        }

        /** Where a clause may begin at once it needs no sign before it. */
        private void dropSeparator(int from, int writtenFrom) {
            if (from < parts.size() && parts.get(from) instanceof Sentence.Words(String first)) {
                String shorter = SEPARATOR.matcher(first).replaceFirst("");
                if (shorter.isEmpty()) {
                    parts.remove(from);
                } else {
                    parts.set(from, new Sentence.Words(shorter));
                }
                written.delete(writtenFrom, writtenFrom + first.length() - shorter.length());
            }
        }
    }
}
