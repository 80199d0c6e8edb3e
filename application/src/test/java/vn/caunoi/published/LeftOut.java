package vn.caunoi.published;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.sample.story.Told;

/** Leaves records out of the story, with everything that hangs on them: what a removed row brought is named by no other. */
final class LeftOut {

    private static final List<String> NAMING = List.of(
            "to_chuc", "to_chuc_doi_ung", "cap_tren", "lanh_dao", "doanh_nghiep", "ma_nguoi", "khu", "nhom_khu", "ma");
    private static final Set<String> ENTERING = Set.of("DAU_KY", "KET_NAP", "CHUYEN_DEN", "NEU_TEN");

    private LeftOut() {}

    static List<Told> of(List<Told> rows, Set<String> keys) {
        Set<String> known = rows.stream().map(Told::key).collect(Collectors.toSet());
        if (!known.containsAll(keys)) {
            throw new IllegalStateException("no such records: "
                    + keys.stream().filter(key -> !known.contains(key)).toList());
        }
        Set<Told> gone = new HashSet<>(
                rows.stream().filter(told -> keys.contains(told.key())).toList());
        int before;
        do {
            before = gone.size();
            Set<String> codes = gone.stream().flatMap(LeftOut::brings).collect(Collectors.toSet());
            rows.stream().filter(told -> names(told, codes)).forEach(gone::add);
        } while (gone.size() > before);
        return rows.stream().filter(told -> !gone.contains(told)).toList();
    }

    private static Stream<String> brings(Told told) {
        return switch (told.sheet()) {
            case "to_chuc", "khu" -> Stream.of(told.cell("ma"));
            case "doanh_nghiep" -> told.key().equals(told.cell("ma")) ? Stream.of(told.cell("ma")) : Stream.of();
            case "bien_dong" ->
                ENTERING.contains(told.cell("loai")) && !told.cell("ma_nguoi").isEmpty()
                        ? Stream.of(told.cell("ma_nguoi"))
                        : Stream.of();
            default -> Stream.of();
        };
    }

    private static boolean names(Told told, Set<String> codes) {
        return NAMING.stream()
                .flatMap(column -> Arrays.stream(told.cell(column).split(";")))
                .anyMatch(codes::contains);
    }
}
