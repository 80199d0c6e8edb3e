package vn.caunoi.worlds.walls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.identity.Role;

/** Asks the questions over HTTP and compares what comes back with what the rules say. */
final class Matrix {

    private static final int AT_ONCE = 4;

    private final WalledWorld world;
    private final Walker nobody;
    private final Map<Role, Walker> walkers = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, String>> own;
    private final Map<String, String> others;
    private final Map<String, Answer> nowhere = new ConcurrentHashMap<>();

    Matrix(WalledWorld world) {
        this.world = world;
        this.nobody = Walker.nobody(world.house());
        Reader.all().forEach(reader -> walkers.put(reader.role(), world.enter(reader)));
        own = world.jobs(walkers);
        others = world.jobsOfAnother();
    }

    Walker walker(Role role) {
        return Objects.requireNonNull(walkers.get(role));
    }

    /** Asks one question and answers what came back; nothing where the unit has no such thing. */
    Optional<Answer> ask(Cell cell) {
        return ask(cell, cell.endpoint().address(), cell.endpoint().form());
    }

    /** The same with another address and form than those of the table. */
    Optional<Answer> ask(Cell cell, String template, String formTemplate) {
        Optional<String> form = filled(formTemplate, cell);
        return filled(template, cell).flatMap(address -> form.map(sent -> send(cell, address, sent)));
    }

    /** Whether statuses are judged: without the gate they are free while nothing breaks, and what is seen counts. */
    Tally ask(List<Cell> cells, boolean judged) {
        Tally tally = new Tally();
        Map<String, List<Cell>> byReader =
                cells.stream().collect(Collectors.groupingBy(cell -> String.valueOf(cell.reader())));
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> asked = new ArrayList<>();
            byReader.values()
                    .forEach(part -> asked.add(hands.submit(() -> part.forEach(cell -> {
                        try {
                            ask(cell, judged, tally);
                        } catch (RuntimeException e) {
                            tally.fault(cell, e.toString());
                        }
                    }))));
            for (Future<?> part : asked) {
                part.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return tally;
    }

    /** Something has changed in the house: what it says of what does not exist is asked anew. */
    void forget() {
        nowhere.clear();
    }

    private void ask(Cell cell, boolean judged, Tally tally) {
        Endpoint endpoint = cell.endpoint();
        if (endpoint.isSpared(cell.reader(), cell.relation())) return;
        // without the gate a role may do everything to what it holds: what is left is whether it may to what it does
        // not hold
        if (endpoint.changes() && !judged && cell.relation().isHeld()) return;
        Optional<String> address = filled(endpoint.address(), cell);
        Optional<String> form = filled(endpoint.form(), cell);
        if (address.isEmpty() || form.isEmpty()) {
            tally.skipped();
            return;
        }
        tally.asked(cell);
        Answer answer = send(cell, address.get(), form.get());
        tally.read(cell, answer, address.get() + " " + form.get());
        if (judged) judge(cell, answer, address.get(), form.get(), tally);
        else if (answer.status() >= 500 && !endpoint.answers().contains(answer.status())) {
            tally.fault(cell, "answered " + answer.status() + ", to " + address.get());
        }
    }

    private void judge(Cell cell, Answer answer, String address, String form, Tally tally) {
        Endpoint endpoint = cell.endpoint();
        Set<Integer> expected = endpoint.expected(cell.reader(), cell.relation(), cell.ended());
        if (!expected.isEmpty() && !expected.contains(answer.status()) || answer.status() >= 500) {
            tally.fault(cell, "answered " + answer.status() + " where " + expected + " is right, to " + address);
        }
        if (cell.reader() != null && !cell.relation().isHeld() && endpoint.asksForWhatIsHidden()) {
            compareWithNowhere(cell, answer, address, form, tally);
        }
    }

    /** What is not held is answered as what does not exist, in every word and header. */
    private void compareWithNowhere(Cell cell, Answer answer, String address, String form, Tally tally) {
        Endpoint endpoint = cell.endpoint();
        String unknown = filled(Things.nowhere(endpoint.address()), cell).orElseThrow();
        String unknownForm = filled(Things.nowhere(endpoint.form()), cell).orElseThrow();
        Answer none =
                nowhere.computeIfAbsent(cell.reader() + unknown + unknownForm, _ -> send(cell, unknown, unknownForm));
        tally.read(cell, none, unknown + " " + unknownForm);
        String told = answer.without(words(endpoint, cell, address, Function.identity()));
        String toldOfNothing = none.without(words(endpoint, cell, unknown, Things::nowhere));
        if (!told.equals(toldOfNothing)) {
            tally.fault(cell, "is told apart from what does not exist: " + difference(told, toldOfNothing));
        }
    }

    /** What was asked, as it comes back in links and fields: the whole address, its path, and each code. */
    private List<String> words(Endpoint endpoint, Cell cell, String address, Function<String, String> as) {
        Stream<String> whole = Stream.of(address, address.replace("&", "&amp;"), address.replaceAll("\\?.*", ""));
        Stream<String> codes = Things.HOLE
                .matcher(endpoint.address() + endpoint.form())
                .results()
                .map(hole -> filled(as.apply(hole.group()), cell).orElse(""))
                .filter(word -> word.length() > 5 && word.length() < 40);
        return Stream.concat(whole, codes).distinct().toList();
    }

    static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        int from = Math.max(0, at - 60);
        return "…" + one.substring(from, Math.min(one.length(), at + 60)).replace('\n', ' ') + "… / …"
                + other.substring(from, Math.min(other.length(), at + 60)).replace('\n', ' ') + "…";
    }

    private Answer send(Cell cell, String address, String form) {
        Walker walker = cell.reader() == null ? nobody : walker(cell.reader().role());
        return walker.send(cell.endpoint().verb(), address.replace(" ", "%20"), form);
    }

    private Optional<String> filled(String text, Cell cell) {
        Reader reader = cell.reader();
        boolean self = cell.relation() == Relation.SELF;
        Map<String, String> jobs = new HashMap<>(others);
        if (reader != null) jobs.putAll(Objects.requireNonNull(own.get(reader.role())));
        if (!self) jobs.putAll(others);
        jobs.putAll(WalledWorld.FILES);
        return world.things().fill(text, cell.place(), cell.relation().isHeld(), jobs);
    }
}
