package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Movement;

/** Makes one world: a story of ten years, posted bit by bit, some of it late, some of it corrected or taken back. */
public final class WorldMaker {

    private final Dice dice;
    private final Clerk clerk;
    private final Story story;
    private int postings;

    public WorldMaker(long seed, Clerk clerk) {
        this.dice = new Dice(seed);
        this.clerk = clerk;
        this.story = new Story(dice, dice.between(14, 24));
    }

    /** Tells the story in about this many postings. */
    public World make(int events, int bundles) {
        List<Bundle> told = new ArrayList<>(story.tell(events));
        told.sort(Comparator.comparing(Bundle::on));
        int size = told.size() / bundles + 1;
        TreeMap<Integer, List<Item>> due = new TreeMap<>();
        for (int i = 0; i < told.size(); i++) {
            int late = i >= size && dice.percent(8) ? dice.between(1, 8) : 0;
            due.computeIfAbsent(i / size + late, any -> new ArrayList<>())
                    .addAll(told.get(i).items());
        }
        List<Item> waiting = new ArrayList<>();
        due.forEach((turn, items) -> {
            waiting.addAll(items);
            postKnown(waiting);
            if (dice.percent(45)) {
                amend();
            }
        });
        return world();
    }

    private void postKnown(List<Item> waiting) {
        List<Item> ready = new ArrayList<>();
        Set<String> alongside = new HashSet<>();
        boolean more = true;
        while (more) {
            List<Item> next = waiting.stream()
                    .filter(item -> clerk.knows(item, alongside))
                    .toList();
            more = !next.isEmpty();
            ready.addAll(next);
            waiting.removeAll(next);
            next.forEach(item -> alongside.addAll(Codes.brought(item)));
        }
        count(clerk.post(dice.of(PostingKind.ENTRY, PostingKind.IMPORT), List.of(), ready));
    }

    private void count(boolean posted) {
        postings += posted ? 1 : 0;
    }

    /** Some entries turn out to be wrong: a few are put right, a few are taken back. */
    private void amend() {
        List<Long> entries = dice.shuffled(clerk.live().keySet());
        List<Long> voided = new ArrayList<>();
        List<Item> right = new ArrayList<>();
        for (long entry : entries.subList(0, Math.min(3, entries.size()))) {
            if (clerk.at(entry) instanceof Item.OfMember(Movement wrong)) {
                voided.add(entry);
                if (dice.percent(70)) {
                    right.add(new Item.OfMember(Amendments.of(wrong, dice)));
                }
            } else if (clerk.at(entry) instanceof Item item && dice.percent(60)) {
                Amendments.of(item, dice).ifPresent(better -> {
                    voided.add(entry);
                    right.add(better);
                });
            }
        }
        if (!voided.isEmpty()) {
            count(clerk.post(PostingKind.CORRECTION, voided, right));
        }
    }

    private World world() {
        Map<Line, List<String>> units = new EnumMap<>(Line.class);
        Map<String, List<String>> terms = new TreeMap<>();
        Set<String> known = new HashSet<>();
        clerk.live().values().forEach(item -> {
            if (item instanceof Item.OfUnit unit) {
                known.add(unit.entry().unit());
            }
            if (item instanceof Item.OfTerm term) {
                terms.computeIfAbsent(term.entry().unit(), any -> new ArrayList<>())
                        .add(term.entry().name());
            }
        });
        story.trees().units().stream()
                .filter(unit -> known.contains(unit.code))
                .sorted(Comparator.comparing((SimUnit unit) -> unit.level))
                .forEach(unit -> units.computeIfAbsent(unit.line, any -> new ArrayList<>())
                        .add(unit.code));
        return new World(
                units,
                Registers.ZONES,
                Registers.GROUPS,
                terms,
                days(),
                postings,
                clerk.live().size(),
                contents());
    }

    private Map<Line, List<LocalDate>> days() {
        Map<Line, List<LocalDate>> days = new EnumMap<>(Line.class);
        clerk.live()
                .values()
                .forEach(item -> Codes.unitOf(item)
                        .ifPresent(code -> days.computeIfAbsent(SimUnit.lineOf(code), any -> new ArrayList<>())
                                .add(item.on())));
        return days;
    }

    private SequencedMap<String, Integer> contents() {
        SequencedMap<String, Integer> contents = new LinkedHashMap<>();
        clerk.live()
                .values()
                .forEach(item -> contents.merge(
                        switch (item) {
                            case Item.OfUnit unit ->
                                "unit." + unit.entry().change().getClass().getSimpleName();
                            case Item.OfMember member ->
                                "member." + member.entry().kind();
                            default -> item.getClass().getSimpleName();
                        },
                        1,
                        Integer::sum));
        contents.put("left out", clerk.leftOut());
        return contents;
    }
}
