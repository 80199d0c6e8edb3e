package vn.caunoi.worlds.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that was ever told, and what was believed at each posting. */
public final class Chronicle {

    private final List<Told> told = new ArrayList<>();

    /** The laws that a posting would break; empty where it may be recorded. */
    public Set<String> objections(Set<Long> voided, List<Event> added) {
        Set<String> objections = new TreeSet<>();
        List<Event> events = new ArrayList<>();
        Set<Long> found = new HashSet<>();
        for (Told each : told) {
            boolean live = each.voidedBy() == Long.MAX_VALUE;
            if (voided.contains(each.number()) && live) {
                found.add(each.number());
            } else if (live) {
                events.add(each.event());
            }
        }
        if (found.size() < voided.size()) {
            objections.add("takes back what is not there");
        }
        events.addAll(added);
        objections.addAll(Laws.brokenBy(events));
        return objections;
    }

    public void record(long posting, Set<Long> voided, List<Event> added, List<Long> numbers) {
        told.replaceAll(each -> voided.contains(each.number()) ? each.voided(posting) : each);
        for (int i = 0; i < added.size(); i++) {
            told.add(new Told(numbers.get(i), added.get(i), posting, Long.MAX_VALUE));
        }
    }

    /** What of these was taken back by somebody else later. */
    public Set<String> correctionsOf(List<Told> brought) {
        return brought.stream().allMatch(Told::stands) ? Set.of() : Set.of("corrected later");
    }

    /** Whether what stands includes an event that differs from this one at most in its number of people. */
    public boolean hasLike(Event event) {
        return told.stream().anyMatch(each -> each.stands() && key(each.event()).equals(key(event)));
    }

    /** What an event is about; the rest is what it says of that. */
    public static List<Object> key(Event event) {
        return switch (event) {
            case Event.Founded founded -> List.of("founded", founded.unit());
            case Event.Ended ended -> List.of("ended", ended.unit());
            case Event.Moved moved -> List.of("moved", moved.unit(), moved.on());
            case Event.KindChanged changed -> List.of("kind", changed.unit(), changed.on());
            case Event.Went went ->
                List.of(
                        went.on(),
                        went.kind(),
                        String.valueOf(went.person()),
                        String.valueOf(went.from()),
                        String.valueOf(went.to()));
        };
    }

    /** How things stand as far as it is known now. */
    public Reckoning now() {
        return at(Long.MAX_VALUE - 1);
    }

    /** All that was ever told, oldest first. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** How things stood, as far as it was known at the pin. */
    public Reckoning at(long pin) {
        return new Reckoning(told.stream()
                .filter(each -> each.believedAt(pin))
                .map(Told::event)
                .toList());
    }
}
