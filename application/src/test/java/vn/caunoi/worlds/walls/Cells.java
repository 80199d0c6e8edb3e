package vn.caunoi.worlds.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.Effort;
import vn.caunoi.identity.Role;

/** The questions that are asked: all of them, or as many that every address meets every role and every relation. */
final class Cells {

    private static final List<Relation> RELATIONS = Relation.ofAccounts();

    private Cells() {}

    static List<Cell> all(List<Endpoint> endpoints) {
        return endpoints.stream()
                .flatMap(endpoint -> Stream.of(false, true)
                        .flatMap(ended -> Stream.concat(
                                Stream.of(new Cell(endpoint, null, Relation.PUBLIC, ended)),
                                Reader.all().stream()
                                        .flatMap(reader -> RELATIONS.stream()
                                                .map(relation -> new Cell(endpoint, reader, relation, ended))))))
                .toList();
    }

    /** Enough to see a hole: the own unit, the one beside it and that of another line, by some roles and by nobody. */
    static List<Cell> few(List<Endpoint> endpoints) {
        Set<Role> roles = Set.of(Role.ORGANIZATION_OFFICER, Role.STANDING_COMMITTEE, Role.UNION_CHAIR, Role.INSPECTOR);
        Set<Relation> relations = Set.of(Relation.SELF, Relation.SIBLING, Relation.OTHER_LINE, Relation.PUBLIC);
        return all(endpoints).stream()
                .filter(cell -> !cell.ended() && relations.contains(cell.relation()))
                .filter(cell ->
                        cell.reader() == null || roles.contains(cell.reader().role()))
                .toList();
    }

    /** Each address by each role once, the relations in turn; from the seed of the run. */
    static List<Cell> some(List<Endpoint> endpoints) {
        Random dice = new Random(Effort.seed());
        List<Cell> some = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            int turn = dice.nextInt(2 * RELATIONS.size());
            some.add(new Cell(endpoint, null, Relation.PUBLIC, turn % 2 == 0));
            for (Reader reader : Reader.all()) {
                some.add(new Cell(
                        endpoint, reader, RELATIONS.get(turn % RELATIONS.size()), turn / RELATIONS.size() % 2 == 1));
                turn++;
            }
        }
        return some;
    }

    /** Every other one: each address still meets half of the roles, and each role half of the addresses. */
    static List<Cell> half(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(place -> (place + place / (Reader.all().size() + 1)) % 2 == 0)
                .mapToObj(cells::get)
                .toList();
    }
}
